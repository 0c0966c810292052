using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь итогов: what norms can ask about a pupil and a study period of a journal.</summary>
public static class FinalMarkTerms
{
    private const FactKinds Members = FactKinds.Periods | FactKinds.Journals | FactKinds.Enrolments | FactKinds.Subgroups;

    /// <summary>The class is taught by such periods (reading G-periods a).</summary>
    public static readonly Term<FinalMarkCase> OwnPeriod = new(
        "final.own-period",
        "класс учится по таким периодам",
        FactKinds.Periods | FactKinds.Journals,
        static (in FinalMarkCase c) => c.In.IsOwn.ToTruth());

    /// <summary>The period is the class's or the whole school's (reading G-periods b).</summary>
    public static readonly Term<FinalMarkCase> AnyPeriod = new(
        "final.any-period",
        "период школы или этого класса",
        FactKinds.Periods,
        static (in FinalMarkCase _) => Truth.Yes);

    /// <summary>The period concerns the class, by the reading that holds.</summary>
    public static readonly Choice<Term<FinalMarkCase>> PeriodConcerns = new(KnownReadings.Periods, ("a", OwnPeriod), ("b", AnyPeriod));

    /// <summary>Pupils of the journal are marked.</summary>
    public static readonly Term<FinalMarkCase> Marked = new(
        "final.marked",
        "в этом журнале ставят отметки",
        FactKinds.Periods | FactKinds.Journals | FactKinds.Classes,
        static (in FinalMarkCase c) => c.Journal.IsMarked.ToTruth());

    /// <summary>Pupils of the journal are marked or not (reading G-unmarked b).</summary>
    public static readonly Term<FinalMarkCase> MarkedOrNot = new(
        "final.marked-or-not",
        "отметки нужны в любом журнале",
        FactKinds.Periods,
        static (in FinalMarkCase _) => Truth.Yes);

    /// <summary>Marks are owed in the journal, by the reading that holds.</summary>
    public static readonly Choice<Term<FinalMarkCase>> MarksOwed = new(WorkReadings.Unmarked, ("a", Marked), ("b", MarkedOrNot));

    /// <summary>The journal has lessons in the period.</summary>
    public static readonly Term<FinalMarkCase> Taught = new(
        "final.taught",
        "в этом периоде были уроки",
        FactKinds.Periods | FactKinds.Journals | FactKinds.Timetable,
        static (in FinalMarkCase c) =>
            !c.In.Lessons.IsEmpty ? Truth.Yes
            : c.Complete.HasFlag(FactKinds.Timetable) ? Truth.No
            : Truth.Unknown)
    {
        Blames = FactKinds.Timetable,
    };

    /// <summary>The pupil belongs to the journal's class or subgroup on the last day of the period.</summary>
    public static readonly Term<FinalMarkCase> Belongs = new(
        "final.pupil-belongs",
        "обучающийся числится в последний день периода",
        Members,
        static (in FinalMarkCase c) =>
            c.IsMember ? Truth.Yes
            : c.Pupil < 0 || !c.Journal.ListsAllPupils(c.Complete) ? Truth.Unknown
            : Truth.No)
    {
        Blames = FactKinds.Enrolments | FactKinds.Subgroups,
        UnknownBecause = "состав класса или подгруппы неизвестен",
    };

    /// <summary>The pupil came to at least one lesson of the period.</summary>
    public static readonly Term<FinalMarkCase> Attended = new(
        "final.pupil-attended",
        "обучающийся был хотя бы на одном уроке периода",
        Members | FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Attendance,
        Came)
    {
        Blames = FactKinds.Timetable | FactKinds.Attendance,
        UnknownBecause = "посещаемость уроков периода не отмечена",
    };

    /// <summary>Whoever came to one of the first lessons needs no look at the others.</summary>
    private static Truth Came(in FinalMarkCase c)
    {
        if (c.PupilId is not { } pupil)
        {
            return Truth.Unknown;
        }

        var answer = c.Complete.HasFlag(FactKinds.Timetable) ? Truth.No : Truth.Unknown;
        foreach (var lesson in c.In.Lessons)
        {
            ref readonly var row = ref c.Journal.Lesson(lesson);
            switch (c.Journal.School.Audiences.Includes(c.Journal.Audience, c.Pupil, row.Day) ? row.Record.AttendanceOf(pupil) : Cell.Exempt)
            {
                case null:
                    answer = Truth.Unknown;
                    break;
                case Cell.AbsentCell or Cell.ExemptCell:
                    break;
                case Cell.PresentCell when !c.Complete.HasFlag(FactKinds.Attendance):
                    answer = Truth.Unknown;
                    break;
                default:
                    return Truth.Yes;
            }
        }

        return answer;
    }
}
