using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело о периоде журнала: one journal and one study period of its class.</summary>
/// <remarks>Whether a norm is in force is judged on the last day of the period. <c>default</c> is not valid. Immutable, safe on any thread.</remarks>
public readonly struct JournalPeriodCase : ICase
{
    internal JournalPeriodCase(JournalPeriod span) => In = span;

    /// <summary>Gets the period of the journal.</summary>
    public JournalPeriod In { get; }

    /// <summary>Gets the rows of the journal.</summary>
    public JournalIndex Journal => In.Journal;

    /// <inheritdoc/>
    public int Day => In.LastDay;

    /// <inheritdoc/>
    public int CalendarGroup => Journal.CalendarGroup;

    /// <inheritdoc/>
    public FactKinds Complete => In.Complete;

    /// <inheritdoc/>
    public bool IsOver => Journal.School.AsOf >= In.End;

    /// <inheritdoc/>
    public Instant? OverAt => In.End;

    /// <inheritdoc/>
    public Moment EventStart => Moment.Unknown;

    /// <inheritdoc/>
    public Moment EventEnd => Moment.At(In.End);

    /// <inheritdoc/>
    public Moment LastLessonEnd => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Entry => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Closing => Journal.School.ClosingAfter(Journal.Ordinal, In.End);
}
