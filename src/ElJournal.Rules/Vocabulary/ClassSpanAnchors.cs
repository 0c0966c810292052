using System.Collections.Immutable;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Точки отсчёта сроков класса.</summary>
public static class ClassSpanAnchors
{
    /// <summary>The last day of the week, month, period or year.</summary>
    public static readonly CaseAnchor<ClassSpanCase> LastDay = new("class-span.last-day", "последний день этого срока", static (in ClassSpanCase c) => c.Span.EndDay);

    /// <summary>The first day of the school year.</summary>
    public static readonly CaseAnchor<ClassSpanCase> FirstDay = new("class-year.first-day", "первый день учебного года", static (in ClassSpanCase c) => c.Span.FirstDay);

    /// <summary>The day from which the check of a class journal is reckoned, by the reading of "weekly".</summary>
    public static readonly Choice<CaseAnchor<ClassSpanCase>> JournalCheck = new(
        KnownReadings.Week,
        ("a", LastDay),
        ("b", SincePrevious("class-week.previous-check", GapLengths.SevenDays, CheckKind.ClassJournal)),
        ("c", LastDay));

    /// <summary>The day from which the monthly check of data is reckoned, by the readings that hold.</summary>
    public static readonly Choice<CaseAnchor<ClassSpanCase>> MonthlyDataCheck = new(
        FamilyReadings.FactualData,
        ("a", ByMonth("class-month.previous-check", CheckKind.PersonalData)),
        ("b", ByMonth("class-month.previous-checks", CheckKind.PersonalData, CheckKind.ClassJournal)));

    /// <summary>The day from which the check of data is reckoned, by the reading of how often it is due.</summary>
    public static readonly Choice<CaseAnchor<ClassSpanCase>> DataCheck = ClassCheckMoments.ByTurns(
        LastDay,
        FirstWithout("class-year.period-without-check", "последний день первого периода без проверки", DataCheckTurns.Periods),
        FirstWithout("class-year.month-without-check", "последний день первого месяца без проверки", DataCheckTurns.Months));

    private static Choice<CaseAnchor<ClassSpanCase>> ByMonth(string id, params CheckKind[] kinds) => new(
        KnownReadings.Month,
        ("a", LastDay),
        ("b", SincePrevious(id + ".30-days", GapLengths.ThirtyDays, kinds)),
        ("c", SincePrevious(id + ".month", GapLengths.Month, kinds)),
        ("d", LastDay));

    private static CaseAnchor<ClassSpanCase> SincePrevious(string id, Func<LocalDate, LocalDate> lastDay, params CheckKind[] kinds) => new(
        id,
        "день предыдущей проверки",
        (in ClassSpanCase c) => ClassCheckMoments.Turn(in c, lastDay, kinds).Since);

    private static CaseAnchor<ClassSpanCase> FirstWithout(string id, string wording, Func<SchoolIndex, int, ImmutableArray<Occurrence>> turnsOf) => new(
        id,
        wording,
        (in ClassSpanCase c) =>
        {
            var turns = turnsOf(c.School, c.Class);
            foreach (var turn in turns)
            {
                if (ClassCheckMoments.Within(c.School, c.Class, turn, CheckKind.PersonalData).IsNotYet)
                {
                    return turn.EndDay;
                }
            }

            return turns.IsEmpty ? c.Span.EndDay : turns[^1].EndDay;
        });
}
