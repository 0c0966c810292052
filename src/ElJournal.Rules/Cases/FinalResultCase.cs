using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело о полученном итоге: one final mark that stands on record.</summary>
/// <remarks>
/// <para>Its event is that the result was obtained: the earliest instant on record at which it stands. Where no instant is on record, in force is judged on the last day of the period.</para>
/// <para><c>default</c> is not valid. Immutable, safe on any thread.</para>
/// </remarks>
public readonly struct FinalResultCase : ICase
{
    private readonly int firstEntry;
    private readonly int entryCount;

    internal FinalResultCase(JournalPeriod span, int firstEntry, int entryCount)
    {
        (In, this.firstEntry, this.entryCount) = (span, firstEntry, entryCount);
        (Instant? stands, Instant? entered, Instant? published) = (null, null, null);
        foreach (var entry in Entries)
        {
            var shown = entry.PublishedAt > School.AsOf ? null : entry.PublishedAt;
            published = Earlier(published, shown);
            entered = Earlier(entered, entry.Recorded.At);
            stands = Earlier(stands, Earlier(entry.Recorded.At, shown));
        }

        Stands = Moment.OfEntry(stands);
        Published = published is { } at ? Moment.At(at) : Moment.NotYet;
        (ObtainedOn, EnteredOn) = (DayOf(stands), DayOf(entered));
    }

    /// <summary>Gets the period of the journal.</summary>
    public JournalPeriod In { get; }

    /// <summary>Gets the earliest instant on record at which the result stands.</summary>
    public Moment Stands { get; }

    /// <summary>Gets when it was first published to the family.</summary>
    public Moment Published { get; }

    /// <summary>Gets the number of the day on which the result was obtained, or null when that is not on record; may lie outside the year.</summary>
    public int? ObtainedOn { get; }

    /// <summary>Gets the number of the day on which the result was entered, or null when that is not on record; may lie outside the year.</summary>
    public int? EnteredOn { get; }

    /// <summary>Gets the entries known at the index's instant, at least one.</summary>
    public ReadOnlySpan<FinalMarkEntry> Entries => FinalMarkEntries.Known(In, firstEntry, entryCount);

    /// <summary>Gets the pupil.</summary>
    public PupilId PupilId => In.Entries[firstEntry].Pupil;

    /// <inheritdoc/>
    public int Day => ObtainedOn ?? In.LastDay;

    /// <inheritdoc/>
    public int CalendarGroup => In.Journal.CalendarGroup;

    /// <inheritdoc/>
    public FactKinds Complete => School.CompleteOn(In.Journal.Class, Day);

    /// <inheritdoc/>
    public bool IsOver => true;

    /// <inheritdoc/>
    public Instant? OverAt => null;

    /// <inheritdoc/>
    public Moment EventStart => Moment.Unknown;

    /// <inheritdoc/>
    public Moment EventEnd => Stands;

    /// <inheritdoc/>
    public Moment LastLessonEnd => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Entry => Stands;

    /// <inheritdoc/>
    public Moment Closing => School.ClosingAfter(In.Journal.Ordinal, Stands.IsKnown ? Stands.Instant : In.End);

    private SchoolIndex School => In.Journal.School;

    private int? DayOf(Instant? instant) => instant is { } known ? School.Register.Year.DayOf(School.Register.Clock.DateOf(known)) : null;

    private static Instant? Earlier(Instant? left, Instant? right) => left is null || right < left ? right : left;
}
