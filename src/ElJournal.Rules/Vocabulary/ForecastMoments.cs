using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Моменты прогноза: when pupil and guardians had been told what the period will end with.</summary>
public static class ForecastMoments
{
    /// <summary>The last day of the period.</summary>
    public static readonly CaseAnchor<PupilSpanCase> LastDay = new("pupil-period.last-day", "последний день периода", static (in PupilSpanCase c) => c.Span.EndDay);

    /// <summary>Pupil and guardians were told the forecast, by the readings that hold.</summary>
    public static readonly Choice<CaseMoment<PupilSpanCase>> FamilyTold = new(KnownReadings.Guardian, ("a", ByTurns(isEach: false)), ("b", ByTurns(isEach: true)));

    private static Choice<CaseMoment<PupilSpanCase>> ByTurns(bool isEach) => new(
        FamilyReadings.ForecastTurns,
        ("a", Named(
            "forecast.told",
            "",
            isEach,
            FactKinds.None,
            (in PupilSpanCase c) => Within(in c, c.Span.First, c.Span.Last, isEach))),
        ("b", Named(
            "forecast.told-each-month",
            " в каждом месяце периода",
            isEach,
            FactKinds.Calendar,
            (in PupilSpanCase c) => EachMonth(in c, isEach))));

    private static CaseMoment<PupilSpanCase> Named(string id, string turns, bool isEach, FactKinds also, MomentFunction<PupilSpanCase> when) => new(
        isEach ? id + ".each" : id,
        $"прогноз итоговой отметки показан или сообщён обучающемуся и {(isEach ? "каждому родителю" : "родителю")}{turns}",
        FactKinds.DataReads | FactKinds.Messages | FactKinds.Guardians | FactKinds.Credentials | FactKinds.Enrolments | FactKinds.Periods | also,
        when)
    {
        Needs = FactKinds.DataReads | FactKinds.Messages | also,
        UnknownBecause = "о чтениях и сообщениях записано не всё: когда, кем, о ком или о чём они, либо не все родители известны",
    };

    /// <summary>The last of the months with a school day, each with what was told in it; a period without a school day is one turn.</summary>
    private static Moment EachMonth(in PupilSpanCase c, bool isEach)
    {
        var (days, last) = (SchoolDayTable.Of(c.School), Moment.NotYet);
        var any = false;
        foreach (var month in c.School.Occurrences.Months)
        {
            var (firstDay, lastDay) = (Math.Max(month.FirstDay, c.Span.FirstDay), Math.Min(month.LastDay, c.Span.LastDay));
            if (firstDay <= lastDay && days.Any(c.CalendarGroup, firstDay, lastDay))
            {
                var told = Within(in c, LocalDate.Max(month.First, c.Span.First), LocalDate.Min(month.Last, c.Span.Last), isEach);
                if (told.IsNotYet)
                {
                    return told;
                }

                (last, any) = (last.Later(told), true);
            }
        }

        return any ? last : Within(in c, c.Span.First, c.Span.Last, isEach);
    }

    /// <summary>When both the pupil and the guardians had been told from one day to another; a pupil whom nobody represents is told alone.</summary>
    private static Moment Within(in PupilSpanCase c, LocalDate first, LocalDate last, bool isEach)
    {
        var (clock, book) = (c.School.Register.Clock, ForecastBook.Of(c.School));
        var (from, until) = (clock.StartOfDay(first), clock.EndOfDay(last));
        var pupil = book.First(c.Pupil, Told.Pupil, from, until);
        return pupil.IsNotYet ? pupil
            : Guardians(in c, new DateSpan(first, last), from, until, isEach) is { } guardians ? Moments.All([pupil, guardians])
            : pupil;
    }

    /// <summary>When the guardians had been told; null where there surely is none. Where some may be missing, one of them may have been told, and may not.</summary>
    private static Moment? Guardians(in PupilSpanCase c, DateSpan days, Instant from, Instant until, bool isEach)
    {
        var (book, areAllKnown) = (ForecastBook.Of(c.School), c.Complete.HasFlag(FactKinds.Guardians));
        var told = new List<Moment>();
        foreach (var tie in FamilyBook.Of(c.School).OfPupil(c.PupilId))
        {
            if (tie.Span.Intersect(days) is not null)
            {
                told.Add(book.First(c.Pupil, book.ReaderOf(c.PupilId, tie.Guardian), from, until));
            }
        }

        if (told.Count == 0)
        {
            return areAllKnown ? null : Moment.Doubtful;
        }

        var done = isEach ? Moments.All(told) : Moments.Soonest(told);
        return areAllKnown || done.IsNotYet == isEach ? done : Moment.Doubtful;
    }
}
