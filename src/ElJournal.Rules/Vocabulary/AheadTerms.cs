using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь записей наперёд: what was entered of a lesson before it was a fact (<c>lenskaya-2017</c> 2.1b).</summary>
public static class AheadTerms
{
    /// <summary>The entry of the lesson was made before the lesson began (reading lenskaya-2.1b a).</summary>
    public static readonly Term<LessonCase> BeforeStart = new(
        "lesson.entered-ahead",
        "запись урока сделана до его начала",
        FactKinds.Timetable | FactKinds.LessonEntries,
        static (in LessonCase c) => MomentTruth.Before(c.Row.Entered, c.Row.Start))
    {
        Blames = FactKinds.None,
        UnknownBecause = "не сохранено время записи или не указано начало урока",
        Values = static (in LessonCase c) => CaseTimes.Pair(c, "записано", c.Row.Entered, "урок начался", c.Row.Start),
    };

    /// <summary>The entry of the lesson was made before the lesson ended (reading lenskaya-2.1b b).</summary>
    public static readonly Term<LessonCase> BeforeEnd = new(
        "lesson.entered-before-end",
        "запись урока сделана до его конца",
        FactKinds.Timetable | FactKinds.LessonEntries,
        static (in LessonCase c) => MomentTruth.Before(c.Row.Entered, c.Row.End))
    {
        Blames = FactKinds.None,
        UnknownBecause = "не сохранено время записи или не указан конец урока",
        Values = static (in LessonCase c) => CaseTimes.Pair(c, "записано", c.Row.Entered, "урок закончился", c.Row.End),
    };

    /// <summary>Attendance was entered before the lesson began (reading lenskaya-2.1b a).</summary>
    public static readonly Term<LessonCase> AttendanceBeforeStart = new(
        "attendance.entered-ahead",
        "посещаемость отмечена до начала урока",
        FactKinds.Timetable | FactKinds.Attendance,
        static (in LessonCase c) => MomentTruth.Before(c.Row.AttendanceEntered, c.Row.Start))
    {
        Blames = FactKinds.None,
        UnknownBecause = "не сохранено время отметки или не указано начало урока",
        Values = static (in LessonCase c) => CaseTimes.Pair(c, "отмечено", c.Row.AttendanceEntered, "урок начался", c.Row.Start),
    };

    /// <summary>Attendance was entered before the lesson ended (reading lenskaya-2.1b b).</summary>
    public static readonly Term<LessonCase> AttendanceBeforeEnd = new(
        "attendance.entered-before-end",
        "посещаемость отмечена до конца урока",
        FactKinds.Timetable | FactKinds.Attendance,
        static (in LessonCase c) => MomentTruth.Before(c.Row.AttendanceEntered, c.Row.End))
    {
        Blames = FactKinds.None,
        UnknownBecause = "не сохранено время отметки или не указан конец урока",
        Values = static (in LessonCase c) => CaseTimes.Pair(c, "отмечено", c.Row.AttendanceEntered, "урок закончился", c.Row.End),
    };

    /// <summary>What is written is not true (reading lenskaya-2.1b c): no record tells that of itself.</summary>
    public static readonly Term<LessonCase> Untrue = new(
        "lesson.untrue",
        "внесено не то, что было",
        FactKinds.None,
        static (in LessonCase _) => Truth.Unknown)
    {
        UnknownBecause = "правдива ли запись, по данным не видно",
    };

    /// <summary>The lesson was entered ahead, by the reading that holds.</summary>
    public static readonly Choice<Term<LessonCase>> Entered = new(LessonReadings.ByFact, ("a", BeforeStart), ("b", BeforeEnd), ("c", Untrue));

    /// <summary>Attendance was entered ahead, by the reading that holds.</summary>
    public static readonly Choice<Term<LessonCase>> Attendance = new(LessonReadings.ByFact, ("a", AttendanceBeforeStart), ("b", AttendanceBeforeEnd), ("c", Untrue));
}
