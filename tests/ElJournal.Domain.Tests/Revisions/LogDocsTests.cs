using System.Globalization;
using System.Text;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;
using ElJournal.Domain.Tests.Interchange;

namespace ElJournal.Domain.Tests.Revisions;

public sealed class LogDocsTests
{
    private const string Page = "docs/log-format.md";

    [Fact]
    public void Tables_PublishedPage_AreTheSame()
    {
        var page = Between(Published.Read(Page), "<!-- таблица: начало -->\n", "<!-- таблица: конец -->", Table());
        page = Between(page, "<!-- личные: начало -->", "<!-- личные: конец -->", Personal());

        Published.AssertEqual(Page, page);
    }

    [Fact]
    public void Names_PublishedPage_AreThoseOfTheCode() =>
        Assert.All(
            new[] { LogFormat.Name, LogFormat.Body, LogFormat.Hash, LogFormat.Open, LogFormat.Salts, LogFormat.Sealed, LogFormat.Value, LogFormat.Key },
            name => Assert.Contains($"\"{name}\"", Published.Read(Page), StringComparison.Ordinal));

    private static string Table()
    {
        var text = new StringBuilder("| свойство | обязательно | вид | что значит |\n|---|---|---|---|\n");
        foreach (var field in LogEntry.Form.Fields.Where(f => !f.IsPersonal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {(field.IsRequired ? "да" : "")} | {field.Shape.Brief} | {field.Meaning} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"| `{LogFormat.Key}` | да | объект | ключ факта: чем он отличается от других того же вида — {KeyNames()} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| `{LogFormat.Value}` |  | объект | факт без личных значений; нет — факт снят |\n");
        return text.Append(CultureInfo.InvariantCulture, $"| `{LogFormat.Sealed}` |  | объект | обязательства по личным значениям |\n").ToString();
    }

    private static string KeyNames() => string.Join(", ", LogKey.Form.Fields.Select(f => $"`{f.Name}`"));

    private static string Personal() => string.Join(", ", RevisedKinds.All.Select(k => k.Form).Append(LogEntry.Form).SelectMany(Names));

    private static IEnumerable<string> Names(FactKind form) => form.Fields.Where(f => f.IsPersonal).Select(f => form == LogEntry.Form ? $"`{f.Name}` у любой записи" : $"`{f.Name}` у `{form.Name}`");

    private static string Between(string page, string begin, string end, string text)
    {
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal) + begin.Length, page.IndexOf(end, StringComparison.Ordinal));
        return page[..from] + text + page[to..];
    }
}
