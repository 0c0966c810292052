using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>Строка урока: what terms and moments of lessons read, worked out once per lesson.</summary>
/// <remarks>Everything in it is as it was on record at the index's instant. Immutable, safe on any thread.</remarks>
public readonly struct LessonRow
{
    /// <summary>Gets the lesson with all that was on record of it.</summary>
    public required LessonRecord Record { get; init; }

    /// <summary>Gets which lesson: here too, so that a finding needs no look at the record.</summary>
    public required LessonId Id { get; init; }

    /// <summary>Gets who taught it: the actual teacher, else the assigned one, else the journal's; null when none is on record.</summary>
    public required StaffId? WhoTaught { get; init; }

    /// <summary>Gets the number of its day in the year.</summary>
    public required int Day { get; init; }

    /// <summary>Gets whether it is planned, held or cancelled.</summary>
    public required LessonStatus Status { get; init; }

    /// <summary>Gets when it is over: at its end, or with its day where the end is not on record.</summary>
    public required Instant OverAt { get; init; }

    /// <summary>Gets whether its day is a school day for its class.</summary>
    public required bool IsOnSchoolDay { get; init; }

    /// <summary>Gets whether somebody else taught it than the assigned teacher.</summary>
    public required Truth IsSubstituted { get; init; }

    /// <summary>Gets whether its homework sets a task.</summary>
    public required bool HasTask { get; init; }

    /// <summary>Gets when it begins; unknown when not on record.</summary>
    public required Moment Start { get; init; }

    /// <summary>Gets when it ends; unknown when not on record.</summary>
    public required Moment End { get; init; }

    /// <summary>Gets when it was first entered as held.</summary>
    public required Moment Entered { get; init; }

    /// <summary>Gets whether its first entry as held says of what kind it is.</summary>
    public required bool SaysKind { get; init; }

    /// <summary>Gets whether its first entry as held says its topic.</summary>
    public required bool SaysTopic { get; init; }

    /// <summary>Gets when the substitution was first recorded.</summary>
    public required Moment SubstitutionRecorded { get; init; }

    /// <summary>Gets when attendance was first entered: the earliest row of the lesson.</summary>
    public required Moment AttendanceEntered { get; init; }

    /// <summary>Gets when homework was first entered, a stated none included.</summary>
    public required Moment HomeworkEntered { get; init; }

    /// <summary>Gets the end of the last lesson of its pupils on that day.</summary>
    public required Moment LastLessonEnd { get; init; }

    /// <summary>Gets the kinds of fact that are complete for its class on its day.</summary>
    public required FactKinds Complete { get; init; }
}
