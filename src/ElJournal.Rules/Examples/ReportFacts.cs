using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the runs of reports of a row into its school.</summary>
internal static class ReportFacts
{
    private const string Expected =
        "выпуски через точку с запятой: вид (активность, заполнение, успеваемость, посещаемость, анализ, загрузка) и дни, «анализ 01.09.2023–27.10.2023», дальше через запятую «сделан 30.10.2023 10:00», «класса 7А», «за другой период»";

    internal static readonly PeriodId OtherPeriod = PeriodId.Parse("период 2");

    internal static void Write(ExampleSchool school)
    {
        var column = OfficeColumns.Reports;
        OfficeSchool.Hide(school, column, FactKinds.ReportRuns);
        var number = 0;
        foreach (var run in ExamplePhrase.Read(school.Row, column, Expected, "сделан", "класса", "за другой период"))
        {
            var id = ReportRunId.Parse(string.Create(CultureInfo.InvariantCulture, $"выпуск {++number}"));
            if (run.Read(Parse) is not { } parsed)
            {
                continue;
            }

            school.Facts.Add(
                new ReportRun(id, parsed.Kind, parsed.Days.From!.Value, parsed.Days.To!.Value)
                {
                    MadeAt = school.At(run.Moment("сделан")),
                    Class = run.Text("класса") is { } name && ClassId.TryParse(name, out var of) ? of : null,
                    Period = run.Has("за другой период") ? OtherPeriod : null,
                },
                school.Row.Place.At(column.Name));
        }
    }

    private static (ReportKind Kind, DateSpan Days)? Parse(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        ReportKind? kind = blank < 0 ? null : ExampleForms.Plain(text[..blank]) switch
        {
            "активность" => ReportKind.UserActivity,
            "заполнение" => ReportKind.Filling,
            "успеваемость" => ReportKind.Progress,
            "посещаемость" => ReportKind.Attendance,
            "анализ" => ReportKind.Analysis,
            "загрузка" => ReportKind.DataLoad,
            _ => null,
        };
        return kind is { } known && ExampleForms.Days(text[(blank + 1)..]) is { } days ? (known, days) : null;
    }
}
