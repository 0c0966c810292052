using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>One turn of a duty that leaves no longer gap than so much: since which day it is reckoned, and when it was done again.</summary>
/// <remarks>
/// A week or month has one turn: the one that falls due in it after the last time before it. Where that was so long ago that a turn before this one was missed already, the gap is reckoned from the day before
/// the week or month, so that every week or month without is found, each once.
/// </remarks>
/// <param name="Since">Number of the day from which the gap is reckoned.</param>
/// <param name="Done">When it was done again.</param>
internal readonly record struct GapTurn(int Since, Moment Done)
{
    /// <summary>Gives the turn of a span.</summary>
    /// <param name="school">The index of the school.</param>
    /// <param name="span">The week or month.</param>
    /// <param name="happenings">What was done, in any order.</param>
    /// <param name="lastDay">The last day in time after a day on which it was done.</param>
    internal static GapTurn Of(SchoolIndex school, Occurrence span, IEnumerable<Happening> happenings, Func<LocalDate, LocalDate> lastDay)
    {
        var clock = school.Register.Clock;
        var list = happenings.Where(h => h.Counts != Truth.No).ToList();
        var start = clock.StartOfDay(span.First);
        var before = list.Where(h => h.Counts == Truth.Yes && h.At < start).Select(h => clock.DateOf(h.At!.Value)).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
        var since = before > LocalDate.MinIsoValue && lastDay(before) >= span.First ? before : span.First.PlusDays(-1);

        // What nobody can date or be sure of may move the beginning of the gap.
        var isSure = list.TrueForAll(h => h.Counts == Truth.Yes && h.At is not null);
        return new GapTurn(school.Register.Year.DayOf(since), isSure ? Happening.FirstWithin(list, start, Instant.MaxValue) : list.Count == 0 ? Moment.NotYet : Moment.Doubtful);
    }

    /// <summary>Gives when it was done again, as far as the record can tell: what was done before a gap is known only where the record is full from there on.</summary>
    /// <param name="isFullSince">Whether it is full from the beginning of the gap on.</param>
    /// <param name="isFullNow">Whether it is full in the week or month itself.</param>
    internal Moment Seen(bool isFullSince, bool isFullNow) => isFullSince || (Done.IsNotYet && !isFullNow) ? Done : Moment.Doubtful;

    /// <summary>Gives the turn that decides where everyone must be reached: one missed, or else the one that falls due first.</summary>
    internal static GapTurn Worst(SchoolIndex school, IEnumerable<GapTurn> turns, Func<LocalDate, LocalDate> lastDay)
    {
        var (clock, year) = (school.Register.Clock, school.Register.Year);
        bool IsMet(GapTurn turn) => turn.Done.IsKnown && clock.DateOf(turn.Done.Instant) <= lastDay(year.DateOf(turn.Since));
        return turns.OrderBy(IsMet).ThenBy(t => t.Since).First();
    }
}
