using ElJournal.Domain.Journals;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Cases;

/// <summary>Счёт последних занятий: which lessons, and whose, end the day of pupils, by the readings of <c>lenskaya-2017</c> 2.2a.</summary>
/// <remarks>Equal when all members are; has no order. <c>default</c> is the usual count: every lesson held or planned, of whoever goes home last. Immutable, safe on any thread.</remarks>
public readonly record struct LastLessonCount
{
    /// <summary>Gets a value indicating whether it is the usual count, which the rows of lessons know.</summary>
    internal bool IsUsual => this == default;

    /// <summary>Gets which lessons count.</summary>
    internal LastLessonKinds Kinds { get; private init; }

    /// <summary>Gets a value indicating whether the pupil who goes home first ends the day.</summary>
    internal bool IsEarliest { get; private init; }

    /// <summary>Gets a value indicating whether lessons that were cancelled count too.</summary>
    internal bool IsPlanned { get; private init; }

    /// <summary>Gives the count under the readings that hold.</summary>
    /// <param name="readings">The readings.</param>
    /// <returns>The count.</returns>
    public static LastLessonCount Under(ReadingSet readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return new LastLessonCount
        {
            Kinds = readings[LessonReadings.LastKinds].Id switch
            {
                "a" => LastLessonKinds.All,
                "b" => LastLessonKinds.Study,
                _ => LastLessonKinds.Class,
            },
            IsEarliest = readings[LessonReadings.LastPupil].Id == "b",
            IsPlanned = readings[LessonReadings.LastTimetable].Id == "b",
        };
    }

    /// <summary>Says whether lessons of a kind of journal count; those of the same kind as the lesson that is asked about always do.</summary>
    internal bool Includes(JournalKind kind, JournalKind own) => kind == own || Kinds switch
    {
        LastLessonKinds.All => true,
        LastLessonKinds.Study => kind is JournalKind.Class or JournalKind.Elective or JournalKind.Facultative or JournalKind.Individual,
        _ => kind == JournalKind.Class,
    };
}
