using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело об уроке: one lesson of one journal.</summary>
/// <remarks><c>default</c> is not valid. Immutable, safe on any thread.</remarks>
/// <param name="journal">The rows of the journal.</param>
/// <param name="ordinal">Number of the lesson among them.</param>
public readonly struct LessonCase(JournalIndex journal, int ordinal) : ICase
{
    /// <summary>Gets the rows of the journal.</summary>
    public JournalIndex Journal { get; } = journal;

    /// <summary>Gets the row of the lesson.</summary>
    public ref readonly LessonRow Row => ref Journal.Lesson(ordinal);

    /// <inheritdoc/>
    public int Day => Row.Day;

    /// <inheritdoc/>
    public int CalendarGroup => Journal.CalendarGroup;

    /// <inheritdoc/>
    public FactKinds Complete => Row.Complete;

    /// <inheritdoc/>
    public bool IsOver => Journal.IsOver(in Row);

    /// <inheritdoc/>
    public Instant? OverAt => Row.OverAt;

    /// <inheritdoc/>
    public Moment EventStart => Row.Start;

    /// <inheritdoc/>
    public Moment EventEnd => Row.End;

    /// <inheritdoc/>
    public Moment LastLessonEnd => Row.LastLessonEnd;

    /// <inheritdoc/>
    public Moment LastLessonEndUnder(LastLessonCount count) => count.IsUsual ? LastLessonEnd : LastLessonBook.Of(Journal).On(Journal, in Row, count);

    /// <inheritdoc/>
    public Moment Entry => Row.Entered;

    /// <inheritdoc/>
    public Moment Closing => Journal.ClosingAfter(Row.End, Row.Day);
}
