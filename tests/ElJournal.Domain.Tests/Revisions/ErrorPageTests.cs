using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Tests.Interchange;

namespace ElJournal.Domain.Tests.Revisions;

/// <summary>Every refusal stands on a page for readers, with its cause and what helps.</summary>
public sealed partial class ErrorPageTests
{
    private const string Page = "docs/errors/revisions.md";

    private static IEnumerable<DefectCode> Codes => typeof(RefusalDefects).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (DefectCode)f.GetValue(null)!);

    [Fact]
    public void Refusals_PublishedPage_HoldsThemAll()
    {
        var text = new StringBuilder("""
            # Отказы при записи в журнал

            Обращение к журналу выполняется целиком или не выполняется вовсе. Отказ перечисляет все причины сразу; у каждой свой код, который
            не меняет смысла. Вместо «…» в сообщении стоят номера записей и значения, но никогда не имена.

            | код | почему отказано | что делать |
            |---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var code in Codes)
        {
            text.Append($"| {code.Id} | {WithoutHoles(code.Cause)} | {WithoutHoles(code.Remedy)} |\n");
        }

        Published.AssertEqual(Page, text.ToString());
    }

    [Fact]
    public void Codes_OfRefusals_AreDistinctAndInOrder()
    {
        var ids = Codes.Select(c => c.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(Codes, c => Assert.NotEmpty(c.Remedy));
    }

    private static string WithoutHoles(string template) => Hole().Replace(template, "…").Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();
}
