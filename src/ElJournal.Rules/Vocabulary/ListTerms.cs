using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь списков: whom and what the lists of the school must hold.</summary>
public static class ListTerms
{
    /// <summary>The class has pupils in the school year.</summary>
    public static readonly Term<SchoolCase<ClassTimetable>> ClassHasPupils = new(
        "class.has-pupils",
        "в классе в этом году есть обучающиеся",
        FactKinds.Classes | FactKinds.Enrolments,
        static (in SchoolCase<ClassTimetable> c) => Known(c.Subject.HasPupils, c.Complete, FactKinds.Enrolments))
    {
        Blames = FactKinds.Enrolments,
    };

    /// <summary>The pupil belongs to a class in the school year.</summary>
    public static readonly Term<SchoolCase<PupilRecord>> PupilOfYear = new(
        "pupil.of-year",
        "обучающийся числится в этом году",
        FactKinds.Enrolments,
        static (in SchoolCase<PupilRecord> c) => Known(c.Subject.IsOfYear, c.Complete, FactKinds.Enrolments));

    /// <summary>The person works in the school year: in some role, or the role is not stated.</summary>
    public static readonly Term<SchoolCase<StaffRecord>> StaffOfYear = new(
        "staff.of-year",
        "работник работает в этом году",
        FactKinds.StaffRoles,
        static (in SchoolCase<StaffRecord> c) => Known(c.Subject.IsOfYear || c.Subject.Roles.IsEmpty, c.Complete, FactKinds.StaffRoles))
    {
        Values = static (in SchoolCase<StaffRecord> c) => c.Subject.Roles.IsEmpty ? "роль не указана" : null,
    };

    /// <summary>The journal has lessons in the school year.</summary>
    public static readonly Term<SchoolCase<JournalPlan>> JournalHasLessons = new(
        "journal.has-lessons",
        "у журнала в этом году есть уроки",
        FactKinds.Timetable,
        static (in SchoolCase<JournalPlan> c) => Known(c.Subject.HasLessons, c.Complete, FactKinds.Timetable));

    /// <summary>What is on record is so; what is not may be missing from the record only.</summary>
    private static Truth Known(bool isOnRecord, FactKinds complete, FactKinds kind) =>
        isOnRecord ? Truth.Yes : complete.HasFlag(kind) ? Truth.No : Truth.Unknown;
}
