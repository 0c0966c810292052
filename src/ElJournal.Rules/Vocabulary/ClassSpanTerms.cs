using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь сроков класса: what norms can ask about a week, month or study period of a class.</summary>
public static class ClassSpanTerms
{
    /// <summary>The week has a school day of the class (reading G-week a).</summary>
    public static readonly Term<ClassSpanCase> WeekHasSchoolDay = SchoolDay("class-week.school-day", "в этой неделе у класса есть учебный день");

    /// <summary>The month has a school day of the class (reading G-month a).</summary>
    public static readonly Term<ClassSpanCase> MonthHasSchoolDay = SchoolDay("class-month.school-day", "в этом месяце у класса есть учебный день");

    /// <summary>Every week counts, or every month.</summary>
    public static readonly Term<ClassSpanCase> Every = new("class-span.every", "считается каждый такой срок, в каникулы тоже", FactKinds.None, static (in ClassSpanCase _) => Truth.Yes);

    /// <summary>The week counts, by the reading that holds.</summary>
    public static readonly Choice<Term<ClassSpanCase>> WeekCounts = new(KnownReadings.Week, ("a", WeekHasSchoolDay), ("b", Every), ("c", Every));

    /// <summary>The month counts, by the reading that holds.</summary>
    public static readonly Choice<Term<ClassSpanCase>> MonthCounts = new(KnownReadings.Month, ("a", MonthHasSchoolDay), ("b", Every), ("c", Every), ("d", Every));

    /// <summary>The class is taught by the period, or the period is its year (reading G-periods a).</summary>
    public static readonly Term<ClassSpanCase> IsTaughtBy = new(
        "class-period.taught-by",
        "класс учится по этому периоду",
        FactKinds.Classes | FactKinds.Periods,
        static (in ClassSpanCase c) => SpanWords.IsTaughtBy(c.School, c.CalendarGroup, c.Span).ToTruth());

    /// <summary>The period counts, by the reading that holds.</summary>
    public static readonly Choice<Term<ClassSpanCase>> PeriodCounts = new(KnownReadings.Periods, ("a", IsTaughtBy), ("b", Every));

    private static Term<ClassSpanCase> SchoolDay(string id, string wording) => new(
        id,
        wording,
        FactKinds.Classes | FactKinds.Calendar | FactKinds.Periods,
        static (in ClassSpanCase c) => SpanWords.HasSchoolDay(c.School, c.CalendarGroup, c.Span, c.Complete.HasFlag(FactKinds.Calendar)))
    {
        Blames = FactKinds.Calendar,
    };
}
