using System.Globalization;
using System.Reflection;
using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions;
using ElJournal.Rules.Desk;

namespace ElJournal.Rules.Tests.Desk;

/// <summary>Every refusal of a desk has a clause, and those of its own stand on a page for readers.</summary>
public sealed class DeskErrorPageTests
{
    public static TheoryData<string> Refusals => [.. CodesOf(typeof(RefusalDefects)).Concat(CodesOf(typeof(DeskDefects))).Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Refusal_OfEveryCode_HasAClause(string id)
    {
        var code = CodesOf(typeof(RefusalDefects)).Concat(CodesOf(typeof(DeskDefects))).Single(c => c.Id == id);

        Assert.NotEmpty(DeskClauses.Of(code).Text);
    }

    [Fact]
    public void Codes_PublishedPage_HoldsThemAll()
    {
        var text = new StringBuilder("""
            # Отказы стола приёма

            Стол приёма спрашивает сначала о праве, затем о самой записи ([revisions.md](revisions.md)), затем о нормах, которые пакет велит не
            только наблюдать. Каждый отказ называет пункт: того акта, чья норма решила, или основы.

            Если школа перенесла в журнал несоответствия проверок, а самих проверок в нём нет, первую проверку по одной не записать: как только
            проверки ведутся, каждое несоответствие должно называть известную. Отзовите такие несоответствия и запишите их снова после проверки или
            загрузите проверки вместе с учебным годом.

            | код | в чём дело | что делать |
            |---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var code in CodesOf(typeof(DeskDefects)))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {code.Id} | {WithoutHoles(code.Cause)} | {WithoutHoles(code.Remedy)} |\n");
        }

        Published.AssertEqual("docs/errors/desk.md", text.ToString());
    }

    private static IEnumerable<DefectCode> CodesOf(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (DefectCode)f.GetValue(null)!);

    private static string WithoutHoles(string template) => string.Join('…', template.Split(["{0}", "{1}", "{2}"], StringSplitOptions.None));
}
