using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Моменты распечаток для семьи, и с какого дня считается перерыв.</summary>
public static class FamilyWeekMoments
{
    /// <summary>The last day of the week.</summary>
    public static readonly CaseAnchor<SchoolCase<FamilyWeek>> LastDay = new("family-week.last-day", "последний день недели", static (in SchoolCase<FamilyWeek> c) => c.Subject.Week.EndDay);

    /// <summary>The family got its printout, by the readings that hold.</summary>
    public static readonly Choice<CaseMoment<SchoolCase<FamilyWeek>>> Given = ByReadings(static (isEach, isPrinted) => new Choice<CaseMoment<SchoolCase<FamilyWeek>>>(
        KnownReadings.Week,
        ("a", Within(isEach, isPrinted)),
        ("b", Since(isEach, isPrinted)),
        ("c", Within(isEach, isPrinted))));

    /// <summary>The day from which the term is reckoned, by the readings that hold.</summary>
    public static readonly Choice<CaseAnchor<SchoolCase<FamilyWeek>>> Anchor = ByReadings(static (isEach, isPrinted) => new Choice<CaseAnchor<SchoolCase<FamilyWeek>>>(
        KnownReadings.Week,
        ("a", LastDay),
        ("b", new CaseAnchor<SchoolCase<FamilyWeek>>(
            Id("family-week.previous", isEach, isPrinted),
            "день предыдущей распечатки",
            (in SchoolCase<FamilyWeek> c) => Turn(in c, isEach, isPrinted).Since)),
        ("c", LastDay)));

    private const FactKinds Reads = FactKinds.Statements | FactKinds.Printouts;

    private static Choice<T> ByReadings<T>(Func<bool, bool, Choice<T>> make)
        where T : class
    {
        Choice<T> ByStage(bool isEach) => new(FamilyReadings.PaperGiven, ("a", make(isEach, false)), ("b", make(isEach, true)));
        return new(KnownReadings.Guardian, ("a", ByStage(isEach: false)), ("b", ByStage(isEach: true)));
    }

    private static string Id(string kind, bool isEach, bool isPrinted) => $"{kind}{(isEach ? ".each" : "")}{(isPrinted ? ".printed" : "")}";

    private static string Words(bool isEach, bool isPrinted) =>
        $"результаты на бумаге {(isPrinted ? "напечатаны" : "вручены")} {(isEach ? "этому родителю" : "кому-то из родителей")}";

    private static CaseMoment<SchoolCase<FamilyWeek>> Within(bool isEach, bool isPrinted) => new(Id("printout", isEach, isPrinted), Words(isEach, isPrinted), Reads, (in SchoolCase<FamilyWeek> c) =>
    {
        var (clock, week) = (c.School.Register.Clock, c.Subject.Week);
        var days = new DateSpan(week.First, week.Last);
        var end = clock.EndOfDay(week.Last);
        var papers = Papers(in c, isEach, isPrinted);
        var inTime = Happening.FirstWithin(papers.Select(p => p.Given), clock.StartOfDay(week.First), end);
        return inTime.IsNotYet
            ? Happening.FirstWithin(papers.Where(p => p.Paper.Span != DateSpan.Always && p.Paper.Span.Intersect(days) is not null).Select(p => p.Given), end, NodaTime.Instant.MaxValue)
            : inTime;
    })
    {
        UnknownBecause = Unclear,
    };

    private static CaseMoment<SchoolCase<FamilyWeek>> Since(bool isEach, bool isPrinted) => new(Id("printout.since-7-days", isEach, isPrinted), Words(isEach, isPrinted), Reads, (in SchoolCase<FamilyWeek> c) =>
    {
        var turn = Turn(in c, isEach, isPrinted);
        return turn.Seen(
            c.School.CompleteOver(c.Subject.Class, Math.Max(0, turn.Since), c.Subject.Week.LastDay).HasFlag(FactKinds.Printouts),
            c.Complete.HasFlag(FactKinds.Printouts));
    })
    {
        UnknownBecause = Unclear,
    };

    private const string Unclear = "не записано, когда или кому вручили распечатку";

    private static GapTurn Turn(in SchoolCase<FamilyWeek> c, bool isEach, bool isPrinted) =>
        GapTurn.Of(c.School, c.Subject.Week, Papers(in c, isEach, isPrinted).Select(p => p.Given), GapLengths.SevenDays);

    /// <summary>The printed results of the pupil that this guardian got, or where one of them is enough, any; of a paper for nobody in particular it is not known who got it.</summary>
    private static IEnumerable<(Paper Paper, Happening Given)> Papers(in SchoolCase<FamilyWeek> c, bool isEach, bool isPrinted)
    {
        var guardian = c.Subject.Guardian;
        return PaperBook.Of(c.School).ResultsOf(c.School.Register.Pupils[c.Subject.Pupil])
            .Where(p => isPrinted || p.HandedOverAt is not null)
            .Select(p => (p, new Happening(isPrinted ? p.PrintedAt : p.HandedOverAt, isEach ? IsFor(p, guardian) : Truth.Yes)));
    }

    private static Truth IsFor(Paper paper, GuardianId guardian) => paper.Guardian is { } named ? (named == guardian).ToTruth() : Truth.Unknown;
}
