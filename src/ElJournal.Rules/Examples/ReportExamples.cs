using System.Globalization;
using ElJournal.Rules.Cases;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a study period, a month or a day that a report must cover.</summary>
internal sealed class ReportExamples(CaseKind cases) : ExampleKind(cases)
{
    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.CreateWithInvariantCulture("MM.yyyy");
    private static readonly YearMonth DefaultMonth = new(2023, 12);
    private static readonly LocalDate DefaultDay = new(2023, 12, 12);

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = OfficeSchool.Open(row);
        school.AddClasses(isMarked: true);
        OtherPeriodFacts.Write(school);
        ReportFacts.Write(school);
        return (school, AboutOf(row));
    }

    private string AboutOf(ExampleRow row) => Cases.Id switch
    {
        "report-period" => "period:период",
        "report-month" => (row.Value(OfficeColumns.Month, static text => MonthPattern.Parse(text) is { Success: true } parsed ? parsed.Value : (YearMonth?)null, "месяц вида 12.2023") ?? DefaultMonth)
            .ToString("'month:'yyyy'-'MM", CultureInfo.InvariantCulture),
        "report-day" => $"date:{row.Value(OfficeColumns.Day, ExampleForms.Date, ExampleForms.DateForm) ?? DefaultDay:R}",
        _ => throw new InvalidOperationException($"No examples of this kind. Kind={Cases.Id}"),
    };
}
