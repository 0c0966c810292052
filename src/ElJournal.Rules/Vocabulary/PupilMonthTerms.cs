using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь месяцев обучающегося.</summary>
public static class PupilMonthTerms
{
    /// <summary>The month has a school day of the class (reading G-month a).</summary>
    public static readonly Term<PupilSpanCase> HasSchoolDay = new(
        "pupil-month.school-day",
        "в этом месяце у класса есть учебный день",
        FactKinds.Enrolments | FactKinds.Classes | FactKinds.Calendar | FactKinds.Periods,
        static (in PupilSpanCase c) => SpanWords.HasSchoolDay(c.School, c.CalendarGroup, c.Span, c.Complete.HasFlag(FactKinds.Calendar)))
    {
        Blames = FactKinds.Calendar,
    };

    /// <summary>Every month counts.</summary>
    public static readonly Term<PupilSpanCase> Every = new("pupil-month.every", "считается каждый месяц, летом тоже", FactKinds.None, static (in PupilSpanCase _) => Truth.Yes);

    /// <summary>The month counts, by the reading that holds.</summary>
    public static readonly Choice<Term<PupilSpanCase>> Counts = new(KnownReadings.Month, ("a", HasSchoolDay), ("b", Every), ("c", Every), ("d", Every));

    /// <summary>The pupil belongs to the class as long as the reading of "part of a month" asks.</summary>
    public static readonly Choice<Term<PupilSpanCase>> Belongs = new(
        FamilyReadings.PartOfMonth,
        ("a", Belonging("pupil-month.enrolled-at-end", "обучающийся числится в классе в последний учебный день месяца", static (in PupilSpanCase c) => Days(c).TakeLast(1).All(IsInClass(c)))),
        ("b", Belonging("pupil-month.enrolled", "обучающийся числится хотя бы в один учебный день месяца", static (in PupilSpanCase c) => Days(c).Any(IsEnrolled(c)))),
        ("c", Belonging("pupil-month.enrolled-throughout", "обучающийся числится в классе во все учебные дни месяца", static (in PupilSpanCase c) => Days(c).All(IsInClass(c)))));

    /// <summary>Somebody represents the pupil in the month.</summary>
    public static readonly Term<PupilSpanCase> HasGuardian = new(
        "pupil-month.guardian",
        "у обучающегося есть родитель (законный представитель)",
        FactKinds.Enrolments | FactKinds.Guardians,
        static (in PupilSpanCase c) =>
            Informing.GuardiansOf(in c).Count > 0 ? Truth.Yes
            : c.Complete.HasFlag(FactKinds.Guardians) ? Truth.No
            : Truth.Unknown)
    {
        Blames = FactKinds.Guardians,
    };

    private delegate bool Test(in PupilSpanCase c);

    private static Term<PupilSpanCase> Belonging(string id, string wording, Test test) => new(
        id,
        wording,
        FactKinds.Enrolments | FactKinds.Classes | FactKinds.Calendar | FactKinds.Periods,
        (in PupilSpanCase c) => test(in c) ? Truth.Yes : c.Complete.HasFlag(FactKinds.Enrolments) ? Truth.No : Truth.Unknown)
    {
        Blames = FactKinds.Enrolments,
    };

    /// <summary>The school days of the month; all its days where it has none.</summary>
    private static IEnumerable<int> Days(PupilSpanCase c)
    {
        var (table, group, month) = (SchoolDayTable.Of(c.School), c.CalendarGroup, c.Span);
        var days = Enumerable.Range(month.FirstDay, month.LastDay - month.FirstDay + 1);
        return table.Any(group, month.FirstDay, month.LastDay) ? days.Where(day => table.On(group, day)) : days;
    }

    private static Func<int, bool> IsInClass(PupilSpanCase c) => day => EnrolmentBook.Of(c.School).IsIn(c.Pupil, c.Class, day);

    private static Func<int, bool> IsEnrolled(PupilSpanCase c) => day => EnrolmentBook.Of(c.School).IsEnrolled(c.Pupil, day);
}
