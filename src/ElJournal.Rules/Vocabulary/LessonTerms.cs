using ElJournal.Domain;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь уроков: what norms can ask about a lesson.</summary>
public static class LessonTerms
{
    /// <summary>The lesson took place, or by the timetable takes place (reading G-held a).</summary>
    public static readonly Term<LessonCase> HeldByTimetable = new(
        "lesson.held",
        "урок проведён (по расписанию, не отменён)",
        FactKinds.Timetable,
        static (in LessonCase c) => (c.Row.Status != LessonStatus.Cancelled).ToTruth())
    {
        Values = State,
    };

    /// <summary>The lesson took place, as an entry shows (reading G-held b).</summary>
    public static readonly Term<LessonCase> HeldByEntry = new(
        "lesson.held-by-entry",
        "урок проведён (есть запись)",
        FactKinds.Timetable | FactKinds.LessonEntries,
        static (in LessonCase c) => c.Row.Status switch
        {
            LessonStatus.Held => Truth.Yes,
            LessonStatus.Cancelled => Truth.No,
            _ => c.Complete.HasFlag(FactKinds.LessonEntries) ? Truth.No : Truth.Unknown,
        })
    {
        Blames = FactKinds.LessonEntries,
        Values = State,
    };

    /// <summary>The lesson took place, by the reading that holds.</summary>
    public static readonly Choice<Term<LessonCase>> Held = new(KnownReadings.Held, ("a", HeldByTimetable), ("b", HeldByEntry));

    /// <summary>The journal is not a facultative one.</summary>
    public static readonly Term<LessonCase> NotFacultative = new(
        "lesson.not-facultative",
        "журнал не факультативный",
        FactKinds.Timetable | FactKinds.Journals,
        static (in LessonCase c) => (c.Journal.Journal.Kind != JournalKind.Facultative).ToTruth());

    /// <summary>The lesson is entered as held.</summary>
    public static readonly Term<LessonCase> IsEntered = new(
        "lesson.entered",
        "урок записан",
        FactKinds.Timetable | FactKinds.LessonEntries,
        static (in LessonCase c) =>
            !c.Row.Entered.IsNotYet ? Truth.Yes
            : c.Complete.HasFlag(FactKinds.LessonEntries) ? Truth.No
            : Truth.Unknown)
    {
        Blames = FactKinds.LessonEntries,
    };

    /// <summary>Attendance of the lesson is entered.</summary>
    public static readonly Term<LessonCase> HasAttendance = new(
        "attendance.entered",
        "посещаемость отмечена",
        FactKinds.Timetable | FactKinds.Attendance,
        static (in LessonCase c) =>
            !c.Row.AttendanceEntered.IsNotYet ? Truth.Yes
            : c.Complete.HasFlag(FactKinds.Attendance) ? Truth.No
            : Truth.Unknown)
    {
        Blames = FactKinds.Attendance,
    };

    /// <summary>Somebody else taught the lesson than the assigned teacher.</summary>
    public static readonly Term<LessonCase> TaughtByAnother = new(
        "lesson.substituted",
        "урок провёл не основной педагог",
        FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions | FactKinds.Journals,
        static (in LessonCase c) => c.Row.IsSubstituted)
    {
        Blames = FactKinds.Substitutions,
        UnknownBecause = "не указано, кто ведёт урок по назначению",
        Values = static (in LessonCase c) => c.Row.Record.Current.ActualTeacher is { } actual
            ? $"назначен {(c.Row.Record.Current.Teacher ?? c.Journal.Journal.Teacher)?.Value ?? "не указан"}, провёл {actual}"
            : null,
    };

    /// <summary>The homework of the lesson sets a task.</summary>
    public static readonly Term<LessonCase> HasTask = new(
        "homework.task",
        "на уроке задано домашнее задание",
        FactKinds.Timetable | FactKinds.Homework,
        static (in LessonCase c) =>
            c.Row.HasTask ? Truth.Yes
            : c.Complete.HasFlag(FactKinds.Homework) || c.Row.Record.CurrentHomework is not null ? Truth.No
            : Truth.Unknown)
    {
        Blames = FactKinds.Homework,
        Values = static (in LessonCase c) => c.Row.Record.CurrentHomework?.Due is { } due ? $"задано на {Wording.Of(due)}" : null,
    };

    /// <summary>The day of the lesson is no school day for its class.</summary>
    public static readonly Term<LessonCase> OnNonSchoolDay = new(
        "lesson.on-non-school-day",
        "день урока не учебный",
        FactKinds.Timetable | FactKinds.Calendar | FactKinds.Classes,
        static (in LessonCase c) =>
            c.Row.IsOnSchoolDay ? Truth.No
            : c.Complete.HasFlag(FactKinds.Calendar) ? Truth.Yes
            : Truth.Unknown)
    {
        Blames = FactKinds.Calendar,
        Values = static (in LessonCase c) => Wording.Of(c.Row.Record.Current.Date),
    };

    private static string? State(in LessonCase c) => c.Row.Status switch
    {
        LessonStatus.Held => "есть запись",
        LessonStatus.Cancelled => "урок отменён",
        _ => c.IsOver ? "записи нет, время урока прошло" : "записи нет, урок ещё не закончился",
    };
}
