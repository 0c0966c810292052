using System.Globalization;
using System.Text;
using System.Text.Json;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>docs/reports.md tells of every report what the catalogue says; with ELJOURNAL_APPROVE=1 that part is written anew.</summary>
public sealed class ReportDocumentationTests
{
    private const string Marker = "<!-- Дальше пишется по реестру отчётов: не править руками. -->\n";

    private static readonly (ReportReaders Reader, string Name)[] Readers =
    [
        (ReportReaders.Director, "директор"),
        (ReportReaders.DeputyHead, "заместитель директора"),
        (ReportReaders.Administrator, "администратор"),
        (ReportReaders.Secretary, "секретарь"),
        (ReportReaders.ClassTeacher, "классный руководитель"),
        (ReportReaders.Teacher, "учитель"),
        (ReportReaders.Pupil, "обучающийся"),
        (ReportReaders.Guardian, "родитель"),
        (ReportReaders.Authority, "орган управления"),
    ];

    [Fact]
    public void Page_TellsWhatTheCatalogueSays()
    {
        var path = Path.Combine(Repository.Root, "docs", "reports.md");
        var page = File.ReadAllText(path);
        var written = page[..(page.IndexOf(Marker, StringComparison.Ordinal) is var at and >= 0 ? at : page.Length)];
        var expected = $"{written.TrimEnd()}\n\n{Marker}\n{Catalogue()}";
        if (Environment.GetEnvironmentVariable("ELJOURNAL_APPROVE") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }

    private static string Catalogue()
    {
        var text = new StringBuilder("## Реестр\n");
        foreach (var report in ReportCatalog.All)
        {
            var json = report.Make(SmallSchool.Of(report.Required)).Value.ToJson();
            text.Append(CultureInfo.InvariantCulture, $"\n### {report.Id}: {report.Title}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"- Пункты: {(report.Clauses.IsEmpty ? "ни один акт не требует" : string.Join("; ", report.Clauses))}\n");
            text.Append(CultureInfo.InvariantCulture, $"- Нужно: {ParameterWords.Options(report.Required)}; можно: {ParameterWords.Options(report.Optional)}\n");
            text.Append(CultureInfo.InvariantCulture, $"- Кому: {string.Join(", ", Readers.Where(r => report.Readers.HasFlag(r.Reader)).Select(r => r.Name))}\n");
            text.Append(CultureInfo.InvariantCulture, $"- Что показывает: {string.Join(", ", report.Holds.Select(AccessCodes.Resources.MeaningOf))}\n");
            if (report.RunKind is { } kind)
            {
                text.Append(CultureInfo.InvariantCulture, $"- Выпуск записывается как: {LedgerCodes.ReportKinds.Format(kind)}\n");
            }

            foreach (var figure in json.GetProperty("figures").EnumerateArray())
            {
                text.Append(CultureInfo.InvariantCulture, $"- Показатель `{figure.GetProperty("id").GetString()}`, {figure.GetProperty("title").GetString()}: {figure.GetProperty("formula").GetString()}\n");
            }

            foreach (var table in json.GetProperty("tables").EnumerateArray())
            {
                text.Append(CultureInfo.InvariantCulture, $"- Таблица `{table.GetProperty("id").GetString()}`: {string.Join(", ", table.GetProperty("columns").EnumerateArray().Select(Column))}\n");
            }
        }

        return text.ToString();
    }

    private static string Column(JsonElement column) => $"`{column.GetProperty("id").GetString()}` {column.GetProperty("heading").GetString()}";
}
