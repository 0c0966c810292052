using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>Moments of several things together.</summary>
internal static class Moments
{
    /// <summary>Gives when the first of several things happened; not yet where none did, unknown where one did nobody knows when.</summary>
    internal static Moment First(IEnumerable<Moment> moments) => moments.Aggregate(Moment.NotYet, static (first, next) => first.Earlier(next));

    /// <summary>Gives when the first of several things happened, one that surely happened before those that perhaps did.</summary>
    internal static Moment Soonest(IReadOnlyCollection<Moment> moments) => First(moments.Any(m => m.IsKnown) ? moments.Where(m => m.IsKnown) : moments);

    /// <summary>Gives when the last of several things happened, and so all of them; not yet where one did not, or there is none.</summary>
    internal static Moment All(IEnumerable<Moment> moments)
    {
        var last = Moment.NotYet;
        foreach (var moment in moments)
        {
            if (moment.IsNotYet)
            {
                return Moment.NotYet;
            }

            last = last.Later(moment);
        }

        return last;
    }
}
