using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь дней: what norms can ask about the day of a class or of a teacher.</summary>
public static class DayTerms
{
    /// <summary>Two lessons of the class with common pupils overlap in time.</summary>
    public static readonly Term<DayCase> ClassLessonsOverlap = new(
        "class-day.overlap",
        "два урока одних и тех же учащихся идут одновременно",
        FactKinds.Timetable | FactKinds.Subgroups | FactKinds.Journals | FactKinds.Enrolments,
        static (in DayCase c) =>
            c.HasOverlap == Truth.Yes ? (c.Complete.HasFlag(FactKinds.Subgroups) ? Truth.Yes : Truth.Unknown)
            : c.HasOverlap == Truth.No && !c.Complete.HasFlag(FactKinds.Timetable) ? Truth.Unknown
            : c.HasOverlap)
    {
        Blames = FactKinds.Timetable | FactKinds.Subgroups,
        UnknownBecause = "нет времени уроков или состава подгрупп",
    };

    /// <summary>Two lessons taught by one person overlap in time.</summary>
    public static readonly Term<DayCase> TeacherLessonsOverlap = new(
        "teacher-day.overlap",
        "один работник ведёт два урока одновременно",
        FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions | FactKinds.Journals,
        static (in DayCase c) =>
            c.HasOverlap == Truth.No && !c.Complete.HasFlag(FactKinds.Timetable) ? Truth.Unknown
            : c.HasOverlap)
    {
        Blames = FactKinds.Timetable,
        UnknownBecause = "нет времени уроков",
    };
}
