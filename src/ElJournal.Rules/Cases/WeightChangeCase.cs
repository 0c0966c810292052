using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело о перемене веса: one change of the weight of one assessment.</summary>
/// <remarks>Whether a norm is in force is judged on the day of the change. <c>default</c> is not valid. Immutable, safe on any thread.</remarks>
public readonly struct WeightChangeCase : ICase
{
    internal WeightChangeCase(JournalIndex journal, WeightChange change)
    {
        var register = journal.School.Register;
        (Journal, Change) = (journal, change);
        Assessment = journal.Assessments.FirstOrDefault(a => a.Record.Assessment.Id == change.Assessment);
        Day = register.Year.DayOf(register.Clock.DateOf(change.At));
    }

    /// <summary>Gets the rows of the journal.</summary>
    public JournalIndex Journal { get; }

    /// <summary>Gets the change.</summary>
    public WeightChange Change { get; }

    /// <summary>Gets the assessment, or null where the journal does not have it.</summary>
    public AssessmentRow? Assessment { get; }

    /// <inheritdoc/>
    public int Day { get; }

    /// <inheritdoc/>
    public int CalendarGroup => Journal.CalendarGroup;

    /// <inheritdoc/>
    public FactKinds Complete => Assessment?.Complete ?? Journal.School.CompleteOn(Journal.Class, Day);

    /// <inheritdoc/>
    public bool IsOver => Journal.School.AsOf >= Change.At;

    /// <inheritdoc/>
    public Instant? OverAt => Change.At;

    /// <inheritdoc/>
    public Moment EventStart => Moment.Unknown;

    /// <inheritdoc/>
    public Moment EventEnd => Moment.At(Change.At);

    /// <inheritdoc/>
    public Moment LastLessonEnd => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Entry => Moment.Unknown;

    /// <inheritdoc/>
    public Moment Closing => Journal.School.ClosingAfter(Journal.Ordinal, Change.At);
}
