using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Supervision;

/// <summary>Выпуск отчёта: a report was made, by the system or by somebody, over some days.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record ReportRun : LedgerFact
{
    /// <summary>Makes a run.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">Which report.</param>
    /// <param name="from">First day covered.</param>
    /// <param name="to">Last day covered, inclusive.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default, or the run ends before it begins.</exception>
    public ReportRun(ReportRunId id, ReportKind kind, LocalDate from, LocalDate to)
    {
        Preconditions.That(id != default, nameof(id), "A run needs an id.");
        Preconditions.That(to >= from, nameof(to), $"A run ends before it begins. From={from:R}, To={to:R}");
        (Id, Kind, From, To) = (id, kind, from, to);
    }

    /// <summary>Gets the id.</summary>
    public ReportRunId Id { get; }

    /// <summary>Gets which report.</summary>
    public ReportKind Kind { get; }

    /// <summary>Gets the first day covered.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day covered, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>Gets when it was made; null when nobody knows.</summary>
    public Instant? MadeAt { get; init; }

    /// <summary>Gets the only class covered, or null for all.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets the study period it was made for, or null.</summary>
    public PeriodId? Period { get; init; }

    /// <summary>Gets who made it; null when not recorded, or made by the system.</summary>
    public StaffId? By { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    private protected override Instant? DoneAt => MadeAt;

    internal override void Refer(ILedgerReferences to)
    {
        to.Class(Class);
        to.Period(Period);
        to.Staff(By);
    }
}
