using System.Globalization;
using System.Reflection;
using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;
using ElJournal.Domain.Tests.Interchange;

namespace ElJournal.Domain.Tests.Revisions;

/// <summary>Every refusal stands on a page for readers, with its cause and what helps.</summary>
public sealed class ErrorPageTests
{
    private const string Refusals = """
        # Отказы при записи в журнал

        Обращение к журналу выполняется целиком или не выполняется вовсе. Отказ перечисляет все причины сразу; у каждой свой код, который
        не меняет смысла. Вместо «…» в сообщении стоят номера записей и значения, но никогда не имена.


        """;

    private const string OfTheLog = """
        # Ошибки журнала изменений

        Журнал изменений проверяется при каждом чтении; первая ошибка называет первую запись, которой нельзя верить. Формат —
        в [log-format.md](../log-format.md).


        """;

    public static TheoryData<string, string, Type> Pages => new()
    {
        { "docs/errors/revisions.md", Refusals, typeof(RefusalDefects) },
        { "docs/errors/log.md", OfTheLog, typeof(LogDefects) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Codes_PublishedPage_HoldsThemAll(string page, string heading, Type codes)
    {
        var text = new StringBuilder(heading.ReplaceLineEndings("\n")).Append("| код | в чём дело | что делать |\n|---|---|---|\n");
        foreach (var code in CodesOf(codes))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {code.Id} | {WithoutHoles(code.Cause)} | {WithoutHoles(code.Remedy)} |\n");
        }

        Published.AssertEqual(page, text.ToString());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Codes_OfAPage_AreDistinctAndHelp(string page, string heading, Type codes)
    {
        Assert.Distinct(CodesOf(codes).Select(c => c.Id));
        Assert.All(CodesOf(codes), c => Assert.NotEmpty(c.Remedy));
        Assert.NotEqual(page, heading);
    }

    /// <summary>The codes are declared by subject, in several files: a page has them in their own order.</summary>
    private static IEnumerable<DefectCode> CodesOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (DefectCode)f.GetValue(null)!).OrderBy(code => code.Id, StringComparer.Ordinal);

    private static string WithoutHoles(string template) => string.Join('…', template.Split(["{0}", "{1}", "{2}", "{3}"], StringSplitOptions.None)).Replace("|", "\\|", StringComparison.Ordinal);
}
