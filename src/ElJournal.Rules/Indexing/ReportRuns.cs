using System.Collections.Immutable;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Indexing;

/// <summary>The runs of reports of a school, by kind, and what they cover.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class ReportRuns
{
    private readonly SchoolIndex school;
    private readonly ILookup<ReportKind, ReportRun> byKind;

    private ReportRuns(SchoolIndex school) => (this.school, byKind) = (school, school.Ledger<ReportRun>().ToLookup(r => r.Kind));

    internal static ReportRuns Of(SchoolIndex school) => school.Parts.Get(static index => new ReportRuns(index));

    /// <summary>Gives when a span was covered: by the first run for the whole school, or when every class had one. A run for a period is that period's alone, and never one of a month or a day in it.</summary>
    /// <param name="kind">Which report.</param>
    /// <param name="span">The span.</param>
    /// <param name="inTime">Whether only runs made before the span was over count.</param>
    internal Moment Covering(ReportKind kind, ReportSpan span, bool inTime = false)
    {
        var clock = school.Register.Clock;
        var (earliest, end) = (clock.StartOfDay(span.Last), clock.EndOfDay(span.Last));
        return Covering(
            byKind[kind].Where(r =>
                r.From <= span.First && r.To >= span.Last
                && !(r.MadeAt < earliest) && !(inTime && r.MadeAt >= end)
                && (r.Period is null || r.Period == span.Period?.Id)),
            span.Classes);
    }

    /// <summary>Gives when a report was made, over whatever days.</summary>
    internal Moment Made(ReportKind kind, ImmutableArray<int> classes) => Covering(byKind[kind], classes);

    private Moment Covering(IEnumerable<ReportRun> runs, ImmutableArray<int> classes)
    {
        var byClass = runs.ToLookup(r => r.Class, r => Moment.OfEntry(r.MadeAt));
        return byClass.Count == 0 ? Moment.NotYet
            : classes.IsEmpty ? Moments.First(byClass[null])
            : Moments.All(classes.Select(c => Moments.First(byClass[null].Concat(byClass[school.Register.Classes[c].Id]))));
    }
}
