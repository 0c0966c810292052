using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь семей: what norms can ask about a guardian and a pupil, and about their week.</summary>
public static class FamilyTerms
{
    /// <summary>The guardian has not refused the electronic form, or has applied for it after all.</summary>
    public static readonly Term<SchoolCase<FamilyTie>> NotRefused = new(
        "family-tie.not-refused",
        "родитель не отказался от электронной формы",
        FactKinds.Guardians | FactKinds.Enrolments | FactKinds.Statements,
        static (in SchoolCase<FamilyTie> c) =>
        {
            var (book, family) = (StatementBook.Of(c.School), c.Subject);
            var today = c.School.Register.Year.DateOf(SpanWords.Today(c.School, c.Day));
            return book.Of(family.Guardian, family.Pupil).Any(s => s.Kind == FamilyStatementKind.Electronic) ? Truth.Yes
                : book.RefusesOn(family.Guardian, family.Pupil, today) ? Truth.No
                : c.Complete.HasFlag(FactKinds.Statements) ? Truth.Yes
                : Truth.Unknown;
        })
    {
        Blames = FactKinds.Statements,
    };

    /// <summary>The week has a school day of the pupil's class (reading G-week a).</summary>
    public static readonly Term<SchoolCase<FamilyWeek>> HasSchoolDay = new(
        "family-week.school-day",
        "в этой неделе есть учебный день",
        FactKinds.Statements | FactKinds.Enrolments | FactKinds.Classes | FactKinds.Calendar | FactKinds.Periods,
        static (in SchoolCase<FamilyWeek> c) => SpanWords.HasSchoolDay(c.School, c.CalendarGroup, c.Subject.Week, c.Complete.HasFlag(FactKinds.Calendar)))
    {
        Blames = FactKinds.Calendar,
    };

    /// <summary>Every week counts.</summary>
    public static readonly Term<SchoolCase<FamilyWeek>> Every = new("family-week.every", "считается каждая неделя, в каникулы тоже", FactKinds.None, static (in SchoolCase<FamilyWeek> _) => Truth.Yes);

    /// <summary>The week counts, by the reading that holds.</summary>
    public static readonly Choice<Term<SchoolCase<FamilyWeek>>> WeekCounts = new(KnownReadings.Week, ("a", HasSchoolDay), ("b", Every), ("c", Every));

    /// <summary>The pupil belongs to a class of the school in the week.</summary>
    public static readonly Term<SchoolCase<FamilyWeek>> IsEnrolled = new(
        "family-week.enrolled",
        "обучающийся в эту неделю учится в школе",
        FactKinds.Statements | FactKinds.Enrolments,
        static (in SchoolCase<FamilyWeek> c) => c.Subject.Class >= 0 ? Truth.Yes : c.Complete.HasFlag(FactKinds.Enrolments) ? Truth.No : Truth.Unknown)
    {
        Blames = FactKinds.Enrolments,
    };

    /// <summary>The guardian still represents the pupil; who never stood on the list of guardians does so by the statement.</summary>
    public static readonly Term<SchoolCase<FamilyWeek>> Represents = new(
        "family-week.represents",
        "родитель в эту неделю представляет обучающегося",
        FactKinds.Statements | FactKinds.Guardians,
        static (in SchoolCase<FamilyWeek> c) =>
        {
            var (guardian, week) = (c.Subject.Guardian, new DateSpan(c.Subject.Week.First, c.Subject.Week.Last));
            var own = FamilyBook.Of(c.School).OfPupil(c.School.Register.Pupils[c.Subject.Pupil]).Where(g => g.Guardian == guardian).ToList();
            return (own.Count == 0 || own.Exists(g => g.Span.Intersect(week) is not null)).ToTruth();
        });

    /// <summary>The guardian does without the electronic form in the week, by the reading of when that begins.</summary>
    public static readonly Choice<Term<SchoolCase<FamilyWeek>>> Refuses = new(
        FamilyReadings.FirstWeek,
        ("a", Refusal("family-week.refuses-whole", "родитель всю неделю обходится без электронной формы, а заявление подано раньше неё", static (in SchoolCase<FamilyWeek> c) => Refusing(in c, before: 1).All(r => r))),
        ("b", Refusal("family-week.refuses", "родитель в эту неделю обходится без электронной формы", static (in SchoolCase<FamilyWeek> c) => Refusing(in c, before: 0).Any(r => r))));

    private delegate bool Test(in SchoolCase<FamilyWeek> c);

    private static Term<SchoolCase<FamilyWeek>> Refusal(string id, string wording, Test test) => new(
        id,
        wording,
        FactKinds.Statements,
        (in SchoolCase<FamilyWeek> c) => c.Complete.HasFlag(FactKinds.Statements) ? test(in c).ToTruth() : Truth.Unknown)
    {
        Blames = FactKinds.Statements,
    };

    /// <summary>Whether the guardian refuses on each day of the week, and on some days before it.</summary>
    private static List<bool> Refusing(in SchoolCase<FamilyWeek> c, int before)
    {
        var (book, family) = (StatementBook.Of(c.School), c.Subject);
        var pupil = c.School.Register.Pupils[family.Pupil];
        return [.. Enumerable.Range(-before, 7 + before).Select(day => book.RefusesOn(family.Guardian, pupil, family.Week.First.PlusDays(day)))];
    }
}
