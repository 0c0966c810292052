using ElJournal.Domain.Coverage;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Месяцы, о которых составляют отчёты: every calendar month that shares a day with the school year; what lies outside the year need not be covered.</summary>
public sealed class ReportMonthSource : SchoolCaseSource<ReportSpan>
{
    private ReportMonthSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ReportMonthSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "report-month";

    /// <inheritdoc/>
    public override string Title => "отчёт за месяц";

    internal override FactKinds FormedOf => FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<ReportSpan> c) => new("month", Occurrence.MonthOf(c.School.Register.Year, c.Subject.First).Name);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<ReportSpan> c) => SpanTitles.OfMonth(c.Subject.First);

    private protected override IEnumerable<SchoolCase<ReportSpan>> CasesOf(SchoolIndex school)
    {
        var year = school.Register.Year;
        foreach (var month in school.Occurrences.Months)
        {
            var span = new ReportSpan(LocalDate.Max(month.First, year.First), LocalDate.Min(month.Last, year.Last)) { Classes = AllClasses(school) };
            yield return AfterDay(school, span, month.Last) with
            {
                Day = month.FirstDay,
                Complete = school.CompleteOver(-1, month.FirstDay, month.LastDay),
            };
        }
    }
}
