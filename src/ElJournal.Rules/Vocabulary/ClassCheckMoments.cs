using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Моменты проверок класса: when a class teacher checked the journal or the factual data of the class.</summary>
public static class ClassCheckMoments
{
    /// <summary>The journal of the class was checked, by the reading that holds.</summary>
    public static readonly Choice<CaseMoment<ClassSpanCase>> JournalChecked = ByWeek("check.class-journal", "классный руководитель проверил журнал класса", CheckKind.ClassJournal);

    /// <summary>The factual data of the class were checked in the month, by the readings that hold.</summary>
    public static readonly Choice<CaseMoment<ClassSpanCase>> MonthlyDataChecked = new(
        FamilyReadings.FactualData,
        ("a", ByMonth("check.personal-data", "классный руководитель проверил личные данные класса", CheckKind.PersonalData)),
        ("b", ByMonth("check.all-data", "классный руководитель проверил и личные данные, и журнал класса", CheckKind.PersonalData, CheckKind.ClassJournal)));

    /// <summary>The factual data of the class were checked in the year, by the reading that holds.</summary>
    public static readonly Choice<CaseMoment<ClassSpanCase>> DataChecked = ByTurns(
        OnceAYear(),
        InEach("check.personal-data.each-period", "классный руководитель проверил личные данные в каждом периоде", DataCheckTurns.Periods),
        InEach("check.personal-data.each-month", "классный руководитель проверил личные данные в каждом месяце", DataCheckTurns.Months));

    private const FactKinds Reads = FactKinds.Classes | FactKinds.Checks | FactKinds.StaffRoles;
    private const string Unclear = "неизвестно, когда сделана проверка или был ли проверивший классным руководителем";

    /// <summary>Makes of three things the one that the reading of how often data are checked asks for: once a year, each period, each month.</summary>
    internal static Choice<T> ByTurns<T>(T year, T periods, T months)
        where T : class =>
        new(FamilyReadings.DataCheck, ("a", new Choice<T>(year)), ("b", new Choice<T>(periods)), ("c", new Choice<T>(months)), ("d", new Choice<T>(year)));

    /// <summary>Gives the turn of a gap: where several kinds of check are asked for, the one that lags.</summary>
    internal static GapTurn Turn(in ClassSpanCase c, Func<LocalDate, LocalDate> lastDay, params ReadOnlySpan<CheckKind> kinds)
    {
        var (school, span, schoolClass) = (c.School, c.Span, c.Class);
        return GapTurn.Worst(school, kinds.ToArray().Select(kind => GapTurn.Of(school, span, CheckBook.Of(school).OfClass(schoolClass, kind), lastDay)), lastDay);
    }

    /// <summary>Gives the first check of a kind within a span.</summary>
    internal static Moment Within(SchoolIndex school, int schoolClass, in Occurrence span, CheckKind kind)
    {
        var clock = school.Register.Clock;
        return Happening.FirstWithin(CheckBook.Of(school).OfClass(schoolClass, kind), clock.StartOfDay(span.First), clock.EndOfDay(span.Last));
    }

    private static Choice<CaseMoment<ClassSpanCase>> ByWeek(string id, string wording, CheckKind kind)
    {
        var within = Within(id, wording, kind);
        return new(KnownReadings.Week, ("a", within), ("b", Since(id + ".since-7-days", wording, GapLengths.SevenDays, kind)), ("c", within));
    }

    private static Choice<CaseMoment<ClassSpanCase>> ByMonth(string id, string wording, params CheckKind[] kinds)
    {
        var within = Within(id, wording, kinds);
        return new(
            KnownReadings.Month,
            ("a", within),
            ("b", Since(id + ".since-30-days", wording, GapLengths.ThirtyDays, kinds)),
            ("c", Since(id + ".since-month", wording, GapLengths.Month, kinds)),
            ("d", within));
    }

    private static CaseMoment<ClassSpanCase> OnceAYear() => Moment("check.personal-data.in-year", "классный руководитель проверил личные данные класса", Reads, static (in ClassSpanCase c) =>
        Happening.FirstSince(CheckBook.Of(c.School).OfClass(c.Class, CheckKind.PersonalData), c.School.Register.Clock.StartOfDay(c.Span.First)));

    private static CaseMoment<ClassSpanCase> Within(string id, string wording, params CheckKind[] kinds) => Moment(id, wording, Reads, (in ClassSpanCase c) =>
    {
        var (school, span, schoolClass) = (c.School, c.Span, c.Class);
        return Moments.All(kinds.Select(kind => Within(school, schoolClass, span, kind)));
    });

    private static CaseMoment<ClassSpanCase> Since(string id, string wording, Func<LocalDate, LocalDate> lastDay, params CheckKind[] kinds) => new(
        id,
        wording,
        Reads,
        (in ClassSpanCase c) =>
        {
            var turn = Turn(in c, lastDay, kinds);
            return turn.Seen(c.School.CompleteOver(c.Class, Math.Max(0, turn.Since), c.Span.LastDay).HasFlag(FactKinds.Checks), c.Complete.HasFlag(FactKinds.Checks));
        })
    {
        Needs = FactKinds.Checks,
        UnknownBecause = "неизвестно, когда проверка была в прошлый раз",
    };

    private static CaseMoment<ClassSpanCase> InEach(string id, string wording, Func<SchoolIndex, int, ImmutableArray<Occurrence>> turns) =>
        Moment(id, wording, Reads | FactKinds.Periods | FactKinds.Calendar, (in ClassSpanCase c) =>
        {
            var (school, schoolClass) = (c.School, c.Class);
            return Moments.All(turns(school, schoolClass).Select(turn => Within(school, schoolClass, turn, CheckKind.PersonalData)));
        });

    private static CaseMoment<ClassSpanCase> Moment(string id, string wording, FactKinds reads, MomentFunction<ClassSpanCase> when) =>
        new(id, wording, reads, when) { Needs = FactKinds.Checks, UnknownBecause = Unclear };
}
