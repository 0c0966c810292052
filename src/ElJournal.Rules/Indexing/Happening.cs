using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>Something on record that may fulfil a duty.</summary>
/// <param name="At">When it was done, or null when nobody knows.</param>
/// <param name="Counts">Whether it is what the duty asks for.</param>
internal readonly record struct Happening(Instant? At, Truth Counts)
{
    /// <summary>Gives the first of what was done from an instant on, up to another; what perhaps was done then makes the answer doubtful, unless something surely was.</summary>
    internal static Moment FirstWithin(IEnumerable<Happening> happenings, Instant from, Instant until)
    {
        var (sure, doubtful) = (Moment.NotYet, false);
        foreach (var (at, counts) in happenings)
        {
            if (at is { } known && (known < from || known >= until))
            {
                continue;
            }

            if (counts == Truth.Yes && at is { } then)
            {
                sure = sure.Earlier(Moment.At(then));
            }
            else
            {
                doubtful |= counts != Truth.No;
            }
        }

        return sure.IsNotYet && doubtful ? Moment.Doubtful : sure;
    }

    /// <summary>Gives the first of what was done from an instant on; of what was surely done nobody knows when, the time is unknown.</summary>
    internal static Moment FirstSince(IEnumerable<Happening> happenings, Instant from)
    {
        var list = happenings.ToList();
        var first = FirstWithin(list, from, Instant.MaxValue);
        return first.IsDoubtful && list.Exists(h => h.At is null && h.Counts == Truth.Yes) ? Moment.Unknown : first;
    }
}
