using ElJournal.Domain.Revisions.Kinds;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>The study periods in which a fact lies.</summary>
internal static class Periods
{
    /// <summary>Gives the period that a fact sums up, else those of its class that hold its day: a quarter and the year, say.</summary>
    internal static IEnumerable<StudyPeriod> Of(RevisedYear year, FactPlace place)
    {
        if (place.Period is { } own)
        {
            return year.FindPeriod(own) is { } found ? [found] : [];
        }

        var schoolClass = place.Journal is { } id ? year.FindJournal(id)?.Class : null;
        return place.Day is not { } day ? [] : year.Standing<StudyPeriod>(RegisterRevisedKinds.Periods, Owner.Everybody)
            .Where(p => p.Contains(day) && (p.Class is null || p.Class == schoolClass))
            .OrderBy(p => p.Last).ThenBy(p => p.Id);
    }
}
