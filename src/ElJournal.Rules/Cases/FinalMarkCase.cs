using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело об итоге: one journal, one study period and one pupil who may owe, or have, a final mark of it.</summary>
/// <remarks>Whether a norm is in force is judged on the last day of the period, since what a period asks for is asked at its end. <c>default</c> is not valid. Immutable, safe on any thread.</remarks>
public readonly struct FinalMarkCase : ICase
{
    private readonly int firstEntry;
    private readonly int entryCount;

    internal FinalMarkCase(JournalPeriod span, int pupil, bool isMember, int firstEntry, int entryCount) =>
        (In, Pupil, IsMember, this.firstEntry, this.entryCount) = (span, pupil, isMember, firstEntry, entryCount);

    /// <summary>Gets the period of the journal.</summary>
    public JournalPeriod In { get; }

    /// <summary>Gets the ordinal of the pupil; -1 stands for the pupils whom the record does not list.</summary>
    public int Pupil { get; }

    /// <summary>Gets a value indicating whether the pupil belongs to the journal's class or subgroup on the last day of the period.</summary>
    public bool IsMember { get; }

    /// <summary>Gets the rows of the journal.</summary>
    public JournalIndex Journal => In.Journal;

    /// <summary>Gets the pupil's id, or null for the pupils whom the record does not list.</summary>
    public PupilId? PupilId => Pupil < 0 ? null : Journal.School.Register.Pupils[Pupil];

    /// <summary>Gets the entries of the final mark known at the index's instant, the first one and its corrections.</summary>
    public ReadOnlySpan<FinalMarkEntry> Entries => FinalMarkEntries.Known(In, firstEntry, entryCount);

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
