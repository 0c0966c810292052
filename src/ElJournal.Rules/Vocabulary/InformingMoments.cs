using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Моменты сообщений о ребёнке: when guardians had been told of both progress and behaviour, and since when a gap is reckoned.</summary>
public static class InformingMoments
{
    /// <summary>The last day of the month.</summary>
    public static readonly CaseAnchor<PupilMonthCase> LastDay = new("pupil-month.last-day", "последний день месяца", static (in PupilMonthCase c) => c.Month.EndDay);

    /// <summary>Guardians were told, by the readings that hold.</summary>
    public static readonly Choice<CaseMoment<PupilMonthCase>> Informed = ByGuardian((isEach, isTogether) => new Choice<CaseMoment<PupilMonthCase>>(
        KnownReadings.Month,
        ("a", Within(isEach, isTogether)),
        ("b", Since("30-days", GapLengths.ThirtyDays, isEach, isTogether)),
        ("c", Since("month", GapLengths.Month, isEach, isTogether)),
        ("d", Within(isEach, isTogether))));

    /// <summary>The day from which the term is reckoned, by the readings that hold.</summary>
    public static readonly Choice<CaseAnchor<PupilMonthCase>> Anchor = ByGuardian((isEach, isTogether) => new Choice<CaseAnchor<PupilMonthCase>>(
        KnownReadings.Month,
        ("a", LastDay),
        ("b", Previous("30-days", GapLengths.ThirtyDays, isEach, isTogether)),
        ("c", Previous("month", GapLengths.Month, isEach, isTogether)),
        ("d", LastDay)));

    private const FactKinds Reads = FactKinds.Messages | FactKinds.Guardians | FactKinds.StaffRoles | FactKinds.Classes | FactKinds.Enrolments;

    private static Choice<T> ByGuardian<T>(Func<bool, bool, Choice<T>> make)
        where T : class
    {
        Choice<T> ByTopics(bool isEach) => new(FamilyReadings.MessageTopics, ("a", make(isEach, false)), ("b", make(isEach, true)));
        return new(KnownReadings.Guardian, ("a", ByTopics(isEach: false)), ("b", ByTopics(isEach: true)));
    }

    private static string Id(string kind, bool isEach, bool isTogether) => $"{kind}{(isEach ? ".each" : "")}{(isTogether ? ".together" : "")}";

    private static string Words(bool isEach, bool isTogether) =>
        $"классный руководитель написал {(isEach ? "каждому родителю" : "родителю")} об успеваемости и поведении{(isTogether ? " в одном сообщении" : "")}";

    private static CaseMoment<PupilMonthCase> Within(bool isEach, bool isTogether) => new(Id("informed", isEach, isTogether), Words(isEach, isTogether), Reads, (in PupilMonthCase c) =>
    {
        var (clock, month, letters) = (c.School.Register.Clock, c.Month, Informing.Letters(in c));
        var told = letters.GroupBy(l => l.Recipient).Select(g => (Recipient: g.Key, When: Informing.Within(clock, month, [.. g], isTogether))).ToList();
        return isEach
            ? Certain(in c, Moments.All(Informing.GuardiansOf(in c).Select(guardian => told.Find(t => t.Recipient == guardian).When)))
            : Soonest(told.Select(t => t.When));
    })
    {
        Needs = FactKinds.Messages,
        UnknownBecause = "о сообщениях записано не всё: когда, кем, кому или о ком оно",
    };

    private static CaseMoment<PupilMonthCase> Since(string id, Func<LocalDate, LocalDate> lastDay, bool isEach, bool isTogether) => new(
        Id("informed.since-" + id, isEach, isTogether),
        Words(isEach, isTogether),
        Reads,
        (in PupilMonthCase c) =>
        {
            var turn = Turn(in c, lastDay, isEach, isTogether);
            var done = turn.Seen(
                c.School.CompleteOver(c.Class, Math.Max(0, turn.Since), c.Month.LastDay).HasFlag(FactKinds.Messages),
                c.Complete.HasFlag(FactKinds.Messages));
            return isEach ? Certain(in c, done) : done;
        })
    {
        Needs = FactKinds.Messages,
        UnknownBecause = "о прежних сообщениях записано не всё",
    };

    private static CaseAnchor<PupilMonthCase> Previous(string id, Func<LocalDate, LocalDate> lastDay, bool isEach, bool isTogether) => new(
        Id("pupil-month.previous-" + id, isEach, isTogether),
        "день, когда родителю написали в прошлый раз",
        (in PupilMonthCase c) => Turn(in c, lastDay, isEach, isTogether).Since);

    private static GapTurn Turn(in PupilMonthCase c, Func<LocalDate, LocalDate> lastDay, bool isEach, bool isTogether)
    {
        var (school, month, letters) = (c.School, c.Month, Informing.Letters(in c));
        GapTurn OfTimes(IEnumerable<Happening> times) => GapTurn.Of(school, month, times, lastDay);
        var guardians = Informing.GuardiansOf(in c);
        return isEach && guardians.Count > 0
            ? GapTurn.Worst(school, guardians.Select(g => OfTimes(Informing.Times(letters.FindAll(l => l.Recipient == g), isTogether))), lastDay)
            : OfTimes(letters.GroupBy(l => l.Recipient).SelectMany(g => Informing.Times([.. g], isTogether)));
    }

    /// <summary>That everybody was told is certain only where everybody is on record.</summary>
    private static Moment Certain(in PupilMonthCase c, Moment done) => done.IsNotYet || c.Complete.HasFlag(FactKinds.Guardians) ? done : Moment.Doubtful;

    /// <summary>Whoever was surely told counts, before those who perhaps were.</summary>
    private static Moment Soonest(IEnumerable<Moment> moments)
    {
        var all = moments.ToList();
        return all.Exists(m => m.IsKnown) ? Moments.First(all.Where(m => m.IsKnown)) : Moments.First(all);
    }
}
