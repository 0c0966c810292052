using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Cases;

/// <summary>Which cases of a part of the school are meant: all, or those that a lesson, a work, a pupil, a period or some days single out.</summary>
/// <remarks>A source that cannot tell may show more cases than are meant, never fewer. Equal when all members are; <c>default</c> means all.</remarks>
internal readonly record struct CaseFilter
{
    /// <summary>Gets the lesson that the cases are about, or null.</summary>
    internal LessonId? Lesson { get; init; }

    /// <summary>Gets the assessment that the cases are about, or null.</summary>
    internal AssessmentId? Work { get; init; }

    /// <summary>Gets the pupil whom the cases are about, or null.</summary>
    internal PupilId? Pupil { get; init; }

    /// <summary>Gets the id with which the key of the ledger fact begins that the cases are about, or null.</summary>
    internal string? Fact { get; init; }

    /// <summary>Gets the study period that the cases are about, or null.</summary>
    internal PeriodId? Period { get; init; }

    /// <summary>Gets the numbers of the first and the last day on which the cases are, or null.</summary>
    internal (int First, int Last)? Days { get; init; }

    /// <summary>Gives the cases of one day.</summary>
    internal static CaseFilter OnDay(int day) => new() { Days = (day, day) };

    /// <summary>Says whether a case of a day may be meant.</summary>
    internal bool Includes(int day) => Days is not { } days || (day >= days.First && day <= days.Last);

    /// <summary>Says whether a case about a span of days may be meant.</summary>
    internal bool Touches(int firstDay, int lastDay) => Days is not { } days || (lastDay >= days.First && firstDay <= days.Last);
}
