using ElJournal.Domain;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь результатов работ: what norms can ask about a pupil's result of an assessment.</summary>
public static class ResultTerms
{
    /// <summary>Pupils of the journal are marked.</summary>
    public static readonly Term<ResultCase> Marked = new(
        "result.marked",
        "в этом журнале ставят отметки",
        FactKinds.Assessments | FactKinds.Journals | FactKinds.Classes,
        static (in ResultCase c) => c.Journal.IsMarked.ToTruth());

    /// <summary>The journal is not a facultative one.</summary>
    public static readonly Term<ResultCase> NotFacultative = new(
        "result.not-facultative",
        "журнал не факультативный",
        FactKinds.Assessments | FactKinds.Journals,
        static (in ResultCase c) => (c.Journal.Journal.Kind != JournalKind.Facultative).ToTruth());

    /// <summary>Pupils of the journal are marked or not (reading G-unmarked b).</summary>
    public static readonly Term<ResultCase> MarkedOrNot = new(
        "result.marked-or-not",
        "отметки нужны в любом журнале",
        FactKinds.Assessments,
        static (in ResultCase _) => Truth.Yes);

    /// <summary>Marks are owed in the journal, by the reading that holds.</summary>
    public static readonly Choice<Term<ResultCase>> MarksOwed = new(WorkReadings.Unmarked, ("a", Marked), ("b", MarkedOrNot));

    /// <summary>Whether a mark was given or not, one is owed (reading saki-6.1c b).</summary>
    public static readonly Term<ResultCase> MarkGivenOrNot = new(
        "result.mark-or-not",
        "отметка нужна за любую работу урока",
        FactKinds.Assessments,
        static (in ResultCase _) => Truth.Yes);

    /// <summary>The lesson of the assessment, if it has one, was not cancelled.</summary>
    public static readonly Term<ResultCase> NotCancelled = new(
        "result.not-cancelled",
        "урок работы не отменён",
        FactKinds.Assessments | FactKinds.Timetable,
        static (in ResultCase c) => (!c.HasLesson || c.Lesson.Status != LessonStatus.Cancelled).ToTruth());

    /// <summary>The pupil did the work: was at its lesson, or has a day of the own.</summary>
    public static readonly Term<ResultCase> DidTheWork = new(
        "result.work-done",
        "обучающийся выполнял работу",
        FactKinds.Assessments | FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Attendance | FactKinds.Marks | FactKinds.Enrolments | FactKinds.Subgroups,
        DidWork)
    {
        Blames = FactKinds.Attendance,
        UnknownBecause = "посещаемость урока работы не отмечена или состав учащихся неизвестен",
        Values = AttendanceText,
    };

    /// <summary>A mark is entered: neither an exemption nor a debt.</summary>
    public static readonly Term<ResultCase> HasMark = new(
        "result.mark",
        "отметка стоит",
        FactKinds.Assessments | FactKinds.Marks,
        static (in ResultCase c) => c.Result switch
        {
            { } result => MarkCells.IsMark(result).ToTruth(),
            null => c.Complete.HasFlag(FactKinds.Marks) ? Truth.No : Truth.Unknown,
        })
    {
        Blames = FactKinds.Marks,
    };

    /// <summary>The pupil was absent at the lesson of the assessment.</summary>
    public static readonly Term<ResultCase> Absent = new(
        "result.absent",
        "обучающийся отсутствовал на уроке работы",
        FactKinds.Assessments | FactKinds.Timetable | FactKinds.Attendance,
        static (in ResultCase c) =>
            !c.HasLesson ? Truth.No
            : c.Attendance is { } cell ? (cell is Cell.AbsentCell).ToTruth()
            : Truth.Unknown)
    {
        Blames = FactKinds.Attendance,
        UnknownBecause = "посещаемость урока работы не отмечена",
        Values = AttendanceText,
    };

    /// <summary>The work was done with the others, not on a day of the pupil's own.</summary>
    public static readonly Term<ResultCase> WithoutOwnDay = new(
        "result.without-own-day",
        "свой день выполнения не указан",
        FactKinds.Assessments | FactKinds.Marks,
        static (in ResultCase c) => (c.OwnDay is null).ToTruth());

    /// <summary>The assessment has no lesson, or its lesson was cancelled.</summary>
    public static readonly Term<ResultCase> WithoutLesson = new(
        "result.without-lesson",
        "у работы нет состоявшегося урока",
        FactKinds.Assessments | FactKinds.Timetable,
        static (in ResultCase c) =>
            c.HasLesson ? (c.Lesson.Status == LessonStatus.Cancelled).ToTruth()
            : c.Complete.HasFlag(FactKinds.Timetable) ? Truth.Yes
            : Truth.Unknown)
    {
        Blames = FactKinds.Timetable,
        Values = static (in ResultCase c) => c.HasLesson ? "урок отменён" : "урок не указан",
    };

    /// <summary>The pupil belongs neither to the class nor to the subgroup of the journal on that day.</summary>
    public static readonly Term<ResultCase> NotEnrolled = new(
        "result.not-enrolled",
        "обучающийся не числится в классе или подгруппе журнала",
        FactKinds.Assessments | FactKinds.Timetable | FactKinds.Marks | FactKinds.Enrolments | FactKinds.Subgroups | FactKinds.Journals,
        static (in ResultCase c) => IsEnrolled(c).Not())
    {
        Blames = FactKinds.None,
        UnknownBecause = "состав класса или подгруппы неизвестен",
    };

    /// <summary>Somebody entered a mark who neither keeps the journal, nor is to teach the lesson, nor stood in for that teacher on record.</summary>
    public static readonly Term<ResultCase> ByStranger = new(
        "result.by-stranger",
        "отметку внёс не педагог и не тот, чья замена внесена в журнал",
        FactKinds.Assessments | FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions | FactKinds.Marks | FactKinds.Journals,
        static (in ResultCase c) =>
        {
            var answer = Truth.No;
            foreach (var entry in c.Entries)
            {
                switch (IsStranger(in c, entry.Recorded.By))
                {
                    case Truth.Yes:
                        return Truth.Yes;
                    case Truth.Unknown:
                        answer = Truth.Unknown;
                        break;
                }
            }

            return answer;
        })
    {
        Blames = FactKinds.Substitutions,
        UnknownBecause = "источник не говорит, кто внёс отметку",
        Values = static (in ResultCase c) => StrangerOf(in c) is { } who ? $"внёс {who}" : null,
    };

    /// <summary>Gives the first person who entered a mark without being entitled to, or null.</summary>
    internal static StaffId? StrangerOf(in ResultCase c)
    {
        foreach (var entry in c.Entries)
        {
            if (IsStranger(in c, entry.Recorded.By) == Truth.Yes)
            {
                return entry.Recorded.By;
            }
        }

        return null;
    }

    private static Truth IsStranger(in ResultCase c, StaffId? by)
    {
        if (by is null)
        {
            return Truth.Unknown;
        }

        if (by == c.Journal.Journal.Teacher)
        {
            return Truth.No;
        }

        var lesson = c.HasLesson ? c.Lesson.Record.Current : null;
        if ((lesson?.Teacher ?? c.Journal.Journal.Teacher) is null)
        {
            return lesson?.ActualTeacher == by ? Truth.No : Truth.Unknown;
        }

        return by == lesson?.Teacher ? Truth.No
            : by != lesson?.ActualTeacher || c.Complete.HasFlag(FactKinds.Substitutions) && c.Lesson.SubstitutionRecorded.IsNotYet ? Truth.Yes
            : c.Lesson.SubstitutionRecorded.IsNotYet ? Truth.Unknown
            : Truth.No;
    }

    private static Truth DidWork(in ResultCase c)
    {
        if (c.Result is { } result)
        {
            return result is Cell.ExemptCell or Cell.DebtCell ? Truth.No
                : c.OwnDay is not null || c.Attendance is null ? Truth.Yes
                : WasPresent(c);
        }

        return !c.HasLesson ? Truth.Unknown
            : c.Pupil >= 0 && c.Attendance is null && c.Lesson.Status == LessonStatus.Planned && !c.IsOver ? Truth.Yes
            : WasPresent(c);
    }

    private static Truth WasPresent(in ResultCase c) => c.Attendance switch
    {
        null => Truth.Unknown,
        Cell.AbsentCell or Cell.ExemptCell => Truth.No,
        Cell.PresentCell when !c.Complete.HasFlag(FactKinds.Attendance) && c.Result is null => Truth.Unknown,
        _ => Truth.Yes,
    };

    private static Truth IsEnrolled(in ResultCase c)
    {
        if (c.Pupil < 0 || c.Journal.Audience < 0)
        {
            return Truth.Unknown;
        }

        if (c.OwnDay is null && c.IsMember)
        {
            return Truth.Yes;
        }

        foreach (var member in c.Journal.School.Audiences.MembersOf(c.Journal.Audience))
        {
            if (member.Pupil == c.Pupil && member.Includes(c.Day))
            {
                return Truth.Yes;
            }
        }

        var needs = c.Journal.Journal.Subgroup is null ? FactKinds.Enrolments : FactKinds.Subgroups;
        return c.Complete.HasFlag(needs) ? Truth.No : Truth.Unknown;
    }

    private static string? AttendanceText(in ResultCase c)
    {
        var own = c.OwnDay is { } day ? $"свой день выполнения {Wording.Of(c.Journal.School.Register.Year.DateOf(day))}" : null;
        return own ?? c.Attendance switch
        {
            null => c.HasLesson ? "посещаемость урока не отмечена" : "урок не указан",
            Cell.AbsentCell => "на уроке отсутствовал",
            Cell.ExemptCell => "на уроке освобождён",
            Cell.LateCell => "на уроке был, опоздал",
            _ => "на уроке был",
        };
    }
}
