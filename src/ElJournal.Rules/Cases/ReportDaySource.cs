using ElJournal.Domain;
using ElJournal.Domain.Coverage;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Дни, о которых составляют отчёты: every day of the school year.</summary>
public sealed class ReportDaySource : SchoolCaseSource<ReportSpan>
{
    private ReportDaySource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ReportDaySource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "report-day";

    /// <inheritdoc/>
    public override string Title => "отчёт за день";

    internal override FactKinds FormedOf => FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<ReportSpan> c) => new("date", $"{c.Subject.First:R}");

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<ReportSpan> c) => $"день {Wording.Of(c.Subject.First)}";

    private protected override IEnumerable<SchoolCase<ReportSpan>> CasesOf(SchoolIndex school)
    {
        var classes = AllClasses(school);
        for (var day = 0; day < school.Register.Year.Days; day++)
        {
            var date = school.Register.Year.DateOf(day);
            yield return AfterDay(school, new ReportSpan(date, date) { Classes = classes }, date);
        }
    }
}
