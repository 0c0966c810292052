using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Учебные периоды, о которых составляют отчёты: every period on record.</summary>
public sealed class ReportPeriodSource : SchoolCaseSource<ReportSpan>
{
    private ReportPeriodSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ReportPeriodSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "report-period";

    /// <inheritdoc/>
    public override string Title => "отчёт за учебный период";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Periods;

    /// <inheritdoc/>
    public override bool KnowsEventEnd => true;

    /// <inheritdoc/>
    public override bool KnowsPeriod => true;

    internal override FactKinds FormedOf => FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<ReportSpan> c) => new("period", c.Subject.Period!.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<ReportSpan> c) => SpanTitles.Of(c.Subject.Period!);

    private protected override IEnumerable<SchoolCase<ReportSpan>> CasesOf(SchoolIndex school)
    {
        foreach (var period in school.Register.Periods)
        {
            var last = school.Register.Year.DayOf(period.Last);
            yield return AfterDay(school, SpanOf(school, period), period.Last) with
            {
                Complete = school.CompleteOver(-1, school.Register.Year.DayOf(period.First), last),
            };
        }
    }

    /// <summary>A report of a period covers the classes that follow it; where none does, those it could be for.</summary>
    private static ReportSpan SpanOf(SchoolIndex school, StudyPeriod period)
    {
        var classes = Enumerable.Range(0, school.Register.Classes.Length).Where(c => period.Class is not { } only || school.Register.Classes[c].Id == only).ToList();
        var following = classes.Where(c => school.CalendarGroups[school.GroupOf(c)].AreTaughtBy(period)).ToList();
        return new ReportSpan(period.First, period.Last)
        {
            Period = period,
            Classes = [.. following.Count > 0 ? following : classes],
            IsFollowed = following.Count > 0 || school.Register.Classes.IsEmpty,
        };
    }
}
