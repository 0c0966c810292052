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
    public static readonly CaseAnchor<PupilSpanCase> LastDay = new("pupil-month.last-day", "последний день месяца", static (in PupilSpanCase c) => c.Span.EndDay);

    /// <summary>Guardians were told, by the readings that hold.</summary>
    public static readonly Choice<CaseMoment<PupilSpanCase>> Informed = ByReadings(static way => new Choice<CaseMoment<PupilSpanCase>>(
        KnownReadings.Month,
        ("a", Within(way)),
        ("b", Since("30-days", GapLengths.ThirtyDays, way)),
        ("c", Since("month", GapLengths.Month, way)),
        ("d", Within(way))));

    /// <summary>The day from which the term is reckoned, by the readings that hold.</summary>
    public static readonly Choice<CaseAnchor<PupilSpanCase>> Anchor = ByReadings(static way => new Choice<CaseAnchor<PupilSpanCase>>(
        KnownReadings.Month,
        ("a", LastDay),
        ("b", Previous("30-days", GapLengths.ThirtyDays, way)),
        ("c", Previous("month", GapLengths.Month, way)),
        ("d", LastDay)));

    private const string NotKnownRead = "доставлены ли и прочитаны ли сообщения, источник не говорит";

    private const FactKinds Reads = FactKinds.Messages | FactKinds.Guardians | FactKinds.StaffRoles | FactKinds.Classes | FactKinds.Enrolments;

    private static Choice<T> ByReadings<T>(Func<InformingWay, Choice<T>> make)
        where T : class
    {
        return new(KnownReadings.Guardian, ("a", ByTopics(isEach: false)), ("b", ByTopics(isEach: true)));

        Choice<T> ByTopics(bool isEach) => new(FamilyReadings.MessageTopics, ("a", BySending(isEach, isTogether: false)), ("b", BySending(isEach, isTogether: true)));

        Choice<T> BySending(bool isEach, bool isTogether) =>
            new(SakiReadings.MessageCounts, ("a", make(new InformingWay(isEach, isTogether, IsRead: false))), ("b", make(new InformingWay(isEach, isTogether, IsRead: true))));
    }

    private static string Id(string kind, InformingWay way) => $"{kind}{(way.IsEach ? ".each" : "")}{(way.IsTogether ? ".together" : "")}{(way.IsRead ? ".read" : "")}";

    private static string Words(InformingWay way) =>
        $"классный руководитель написал {(way.IsEach ? "каждому родителю" : "родителю")} об успеваемости и поведении{(way.IsTogether ? " в одном сообщении" : "")}{(way.IsRead ? ", и это прочитано" : "")}";

    private static CaseMoment<PupilSpanCase> Within(InformingWay way) => new(Id("informed", way), Words(way), Reads, (in PupilSpanCase c) =>
    {
        var (clock, month, letters) = (c.School.Register.Clock, c.Span, Informing.Letters(in c, way));
        var told = letters.GroupBy(l => l.Recipient).Select(g => (Recipient: g.Key, When: Informing.Within(clock, month, [.. g], way))).ToList();
        return way.IsEach
            ? Certain(in c, Moments.All(Informing.GuardiansOf(in c).Select(guardian => told.Find(t => t.Recipient == guardian).When)))
            : Moments.Soonest([.. told.Select(t => t.When)]);
    })
    {
        Needs = FactKinds.Messages,
        UnknownBecause = way.IsRead ? NotKnownRead : "о сообщениях записано не всё: когда, кем, кому или о ком оно",
    };

    private static CaseMoment<PupilSpanCase> Since(string id, Func<LocalDate, LocalDate> lastDay, InformingWay way) => new(
        Id("informed.since-" + id, way),
        Words(way),
        Reads,
        (in PupilSpanCase c) =>
        {
            var turn = Turn(in c, lastDay, way);
            var done = turn.Seen(
                c.School.CompleteOver(c.Class, Math.Max(0, turn.Since), c.Span.LastDay).HasFlag(FactKinds.Messages),
                c.Complete.HasFlag(FactKinds.Messages));
            return way.IsEach ? Certain(in c, done) : done;
        })
    {
        Needs = FactKinds.Messages,
        UnknownBecause = way.IsRead ? NotKnownRead : "о прежних сообщениях записано не всё",
    };

    private static CaseAnchor<PupilSpanCase> Previous(string id, Func<LocalDate, LocalDate> lastDay, InformingWay way) => new(
        Id("pupil-month.previous-" + id, way),
        "день, когда родителю написали в прошлый раз",
        (in PupilSpanCase c) => Turn(in c, lastDay, way).Since);

    private static GapTurn Turn(in PupilSpanCase c, Func<LocalDate, LocalDate> lastDay, InformingWay way)
    {
        var (school, month, letters) = (c.School, c.Span, Informing.Letters(in c, way));
        GapTurn OfTimes(IEnumerable<Happening> times) => GapTurn.Of(school, month, times, lastDay);
        var guardians = Informing.GuardiansOf(in c);
        return way.IsEach && guardians.Count > 0
            ? GapTurn.Worst(school, guardians.Select(g => OfTimes(Informing.Times(letters.FindAll(l => l.Recipient == g), way))), lastDay)
            : OfTimes(letters.GroupBy(l => l.Recipient).SelectMany(g => Informing.Times([.. g], way)));
    }

    /// <summary>That everybody was told is certain only where everybody is on record.</summary>
    private static Moment Certain(in PupilSpanCase c, Moment done) => done.IsNotYet || c.Complete.HasFlag(FactKinds.Guardians) ? done : Moment.Doubtful;
}
