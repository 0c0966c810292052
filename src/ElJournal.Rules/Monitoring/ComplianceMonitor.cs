using System.Collections.Immutable;
using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Monitoring;

/// <summary>Монитор соответствия: keeps an audit current, fact by fact and as time goes on.</summary>
/// <remarks>
/// <para>A change judges anew the cases it touches and no others, before and after; what a verdict was is not kept but judged again, so the monitor holds only what somebody must know of. After any changes its totals, findings and
/// open duties are those of an audit of the same facts at the same instant.</para>
/// <para>No clock: whoever has one says which instant it is. Not safe on several threads; compared by reference.</para>
/// </remarks>
public sealed partial class ComplianceMonitor
{
    private MonitoredSchool school;
    private StandingBook book;
    private TurnQueue<CaseSlice> turns = new();
    private TurnQueue<object> known = new();

    /// <summary>Reads a school year into memory and judges it.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <param name="source">The school year; read once.</param>
    /// <param name="asOf">The instant that it is.</param>
    public ComplianceMonitor(Regulation regulation, ISchoolYearSource source, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        ArgumentNullException.ThrowIfNull(source);
        Regulation = regulation;
        (school, book) = Begin(source, asOf);
    }

    /// <summary>Gets the regulation.</summary>
    public Regulation Regulation { get; }

    /// <summary>Gets the instant that it is.</summary>
    public Instant AsOf => school.AsOf;

    /// <summary>Gets the totals.</summary>
    public AuditTotals Totals => AuditTotals.Of(Regulation.Bindings, book.Counts);

    /// <summary>Gets the verdicts that somebody must know of, in no order: open duties, findings, and what cannot be judged.</summary>
    public IReadOnlyCollection<StandingVerdict> Standing => book.All.Values;

    /// <summary>Gets the duties that are not yet due, in no order.</summary>
    public IEnumerable<StandingVerdict> OpenDuties => Standing.Where(s => s.Verdict == Verdict.Pending);

    /// <summary>Changes facts.</summary>
    /// <param name="at">The instant that it is now; not before <see cref="AsOf"/>.</param>
    /// <param name="changes">The changes, in order.</param>
    /// <returns>What became of the verdicts, by the changes and by the time since <see cref="AsOf"/>.</returns>
    /// <exception cref="ArgumentException">The instant lies before <see cref="AsOf"/>, or a change does not fit the facts; nothing has happened then.</exception>
    public VerdictDelta Apply(Instant at, params ImmutableArray<FactChange> changes) => Change(at, changes, isKept: true);

    /// <summary>Says what changes would make of the verdicts, and leaves all as it is.</summary>
    /// <param name="at">The instant at which they would be made; not before <see cref="AsOf"/>.</param>
    /// <param name="changes">The changes, in order.</param>
    /// <returns>What would become of the verdicts.</returns>
    /// <exception cref="ArgumentException">The instant lies before <see cref="AsOf"/>, or a change does not fit the facts.</exception>
    public VerdictDelta Preview(Instant at, params ImmutableArray<FactChange> changes) => Change(at, changes, isKept: false);

    /// <summary>Lets time go on.</summary>
    /// <param name="to">The instant that it is now; not before <see cref="AsOf"/>.</param>
    /// <returns>What became of the verdicts: above all, what became due.</returns>
    /// <exception cref="ArgumentException">The instant lies before <see cref="AsOf"/>.</exception>
    public VerdictDelta Advance(Instant to) => Change(to, [], isKept: true);

    /// <summary>Gives the audit as it stands.</summary>
    /// <returns>The audit of the facts held as of <see cref="AsOf"/>; findings stand by binding and case.</returns>
    public Audit ToAudit()
    {
        var ordered = book.All.OrderBy(s => s.Key.Binding).ThenBy(s => s.Key.Case.ToString(), StringComparer.Ordinal).Select(s => s.Value).ToList();
        var gaps = new GapCollector();
        foreach (var (key, verdict) in book.All.Where(s => s.Value.Verdict == Verdict.Undetermined).OrderBy(s => s.Key.Case.ToString(), StringComparer.Ordinal))
        {
            gaps.Add(key.Binding, verdict.IsAdvice, verdict.Detail!, [key.Case]);
        }

        var counts = book.Counts.Copy();
        var summary = new AuditSummary(SchoolYearRecord.Read(school.ToSource()))
        {
            Regulation = Regulation,
            AsOf = AsOf,
            Totals = Totals,
            Counts = counts,
            Undetermined = gaps.ToGroups(Regulation.Bindings),
            Notices = Notices.Of(school.Plan, counts, gaps),
        };
        ImmutableArray<Finding> Findings(bool isAdvice) => [.. ordered.Where(s => s.IsFinding && s.IsAdvice == isAdvice).Select(s => s.ToFinding())];
        return new Audit(summary, Findings(isAdvice: false), Findings(isAdvice: true));
    }

    /// <summary>Holds a school, judges it whole and waits for what lies ahead.</summary>
    private (MonitoredSchool School, StandingBook Book) Begin(ISchoolYearSource source, Instant asOf)
    {
        (turns, known) = (new(), new());
        var begun = MonitoredSchool.Of(Regulation, source, asOf);
        foreach (var fact in begun.FactsAhead())
        {
            Await(fact, asOf);
        }

        return (begun, StandingBook.Of(begun, turns));
    }

    private void Await(object fact, Instant now)
    {
        if (FactTimes.NextOf(fact, now) is { } next)
        {
            known.Add(next, fact);
        }
    }
}
