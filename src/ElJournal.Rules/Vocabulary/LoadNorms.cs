using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы об учебной нагрузке: control works and homework (<c>federal</c>).</summary>
public static class LoadNorms
{
    /// <summary>Control works of a subject are not too near each other.</summary>
    public static readonly Prohibition<SchoolCase<ControlWork>> NotTooSoon = new()
    {
        Id = NormId.Parse("control-work.not-too-soon"),
        Title = "Контрольные по предмету не чаще одной в две с половиной недели",
        Cases = ControlWorkSource.Instance,
        When = [LoadTerms.IsControl],
        Breach = [LoadTerms.TooSoon],
        Bearer = CaseBearers.Nobody<SchoolCase<ControlWork>>(),
        RoleHolder = static (in SchoolCase<ControlWork> c, StaffRoleKind role) => c.School.HolderOf(role, c.School.ClassOf(c.Subject.Journal), c.Day),
        Repair = static (in SchoolCase<ControlWork> _) => "перенести контрольную на более поздний день",
    };

    /// <summary>A control work is not written at the first or the last lesson of the day.</summary>
    public static readonly Prohibition<SchoolCase<ControlWork>> NotAtEdge = new()
    {
        Id = NormId.Parse("control-work.not-first-or-last"),
        Title = "Контрольная не на первом и не на последнем уроке",
        Cases = ControlWorkSource.Instance,
        When = [LoadTerms.IsControl, LoadTerms.AtLesson, LoadTerms.SeveralAWeek],
        Breach = [LoadTerms.FirstOrLast],
        Bearer = CaseBearers.Nobody<SchoolCase<ControlWork>>(),
        RoleHolder = static (in SchoolCase<ControlWork> c, StaffRoleKind role) => c.School.HolderOf(role, c.School.ClassOf(c.Subject.Journal), c.Day),
        Repair = static (in SchoolCase<ControlWork> _) => "перенести контрольную на урок в середине дня",
    };

    /// <summary>Control works take no more than a tenth of the lessons of a subject.</summary>
    public static readonly Prohibition<SchoolCase<JournalLoad>> NoMoreThanTenth = new()
    {
        Id = NormId.Parse("control-work.no-more-than-tenth"),
        Title = "Контрольные занимают не больше десятой части уроков предмета",
        Cases = JournalLoadSource.Instance,
        When = [LoadTerms.YearOver],
        Breach = [LoadTerms.MoreThanTenth],
        Bearer = CaseBearers.Nobody<SchoolCase<JournalLoad>>(),
        RoleHolder = static (in SchoolCase<JournalLoad> c, StaffRoleKind role) => c.School.HolderOf(role, c.School.ClassOf(c.Subject.Journal), c.Day),
        Repair = static (in SchoolCase<JournalLoad> _) => "в следующем году запланировать меньше контрольных",
    };

    /// <summary>A pupil has no more than one control work a day.</summary>
    public static readonly Prohibition<SchoolCase<ClassLoad>> OneADay = new()
    {
        Id = NormId.Parse("control-work.one-a-day"),
        Title = "У класса не больше одной контрольной в день",
        Cases = ClassLoadSource.Instance,
        When = [],
        Breach = [LoadTerms.TwoWorks],
        Bearer = CaseBearers.Nobody<SchoolCase<ClassLoad>>(),
        RoleHolder = static (in SchoolCase<ClassLoad> c, StaffRoleKind role) => c.School.HolderOf(role, c.School.Register.OrdinalOf(c.Subject.Class.Id), c.Day),
        Repair = static (in SchoolCase<ClassLoad> _) => "перенести одну из контрольных на другой день",
    };

    /// <summary>Homework of a day takes no more time than the grade allows.</summary>
    public static readonly Prohibition<SchoolCase<ClassLoad>> HomeworkNotTooLong = new()
    {
        Id = NormId.Parse("homework.not-too-long"),
        Title = "Заданное на дом за день не дольше положенного классу",
        Cases = ClassLoadSource.Instance,
        When = [],
        Breach = [HomeworkLoadTerms.TooLong],
        Bearer = CaseBearers.Nobody<SchoolCase<ClassLoad>>(),
        RoleHolder = static (in SchoolCase<ClassLoad> c, StaffRoleKind role) => c.School.HolderOf(role, c.School.Register.OrdinalOf(c.Subject.Class.Id), c.Day),
        Repair = static (in SchoolCase<ClassLoad> _) => "сократить задания этого дня",
    };
}
