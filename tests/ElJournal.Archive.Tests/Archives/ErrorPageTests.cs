using System.Globalization;
using System.Reflection;
using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Tests.Interchange;

namespace ElJournal.Archive.Tests.Archives;

/// <summary>Every reason why an archive does not pass stands on a page for readers.</summary>
public sealed class ErrorPageTests
{
    [Fact]
    public void Codes_PublishedPage_HoldsThemAll()
    {
        var text = new StringBuilder("""
            # Ошибки архива

            Проверка архива кончается на первом, что не сходится, и называет его; порядок проверки и формат — в [archive.md](../archive.md).
            Ошибки данных внутри архива — те же, что у папки обмена, ошибки журнала — в [log.md](log.md).

            | код | в чём дело | что делать |
            |---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var code in Codes)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {code.Id} | {WithoutHoles(code.Cause)} | {WithoutHoles(code.Remedy)} |\n");
        }

        Published.AssertEqual("docs/errors/archive.md", text.ToString());
    }

    [Fact]
    public void Codes_OfThePage_AreDistinctAndInOrder() => Assert.Equal(Codes.Select(c => c.Id).Distinct().Order(StringComparer.Ordinal), Codes.Select(c => c.Id));

    private static IEnumerable<DefectCode> Codes => typeof(ArchiveDefects).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (DefectCode)f.GetValue(null)!);

    private static string WithoutHoles(string template) => string.Join('…', template.Split(["{0}", "{1}", "{2}", "{3}", "{4}", "{5}"], StringSplitOptions.None));
}
