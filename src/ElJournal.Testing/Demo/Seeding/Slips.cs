namespace ElJournal.Testing.Demo.Seeding;

/// <summary>Deals out what is done wrong, or nearly wrong, to cases drawn at random.</summary>
internal static class Slips
{
    /// <summary>Deals so many violations and, where cases suffice, as many near misses, each slip in its turn.</summary>
    /// <param name="dice">What draws.</param>
    /// <param name="cases">All cases, each once.</param>
    /// <param name="count">How many violations; never more than half of the cases, so that there is room for near misses.</param>
    /// <param name="violations">Slips that break the norm.</param>
    /// <param name="nearMisses">Slips that nearly do.</param>
    /// <param name="fits">Whether a slip can happen with a case.</param>
    internal static Dictionary<TCase, TSlip> Deal<TCase, TSlip>(
        Dice dice, IEnumerable<TCase> cases, int count, IReadOnlyList<TSlip> violations, IReadOnlyList<TSlip> nearMisses, Func<TCase, TSlip, bool> fits)
        where TCase : notnull
    {
        var left = dice.Shuffled(cases);
        var dealt = new Dictionary<TCase, TSlip>();
        var broken = Deal(Math.Min(count, left.Count / 2), violations);
        Deal(broken, nearMisses);
        return dealt;

        int Deal(int wanted, IReadOnlyList<TSlip> slips)
        {
            var placed = 0;
            for (var (turn, misses) = (0, 0); placed < wanted && misses < slips.Count; turn++)
            {
                var slip = slips[turn % slips.Count];
                var at = left.FindIndex(c => fits(c, slip));
                misses = at < 0 ? misses + 1 : 0;
                if (at >= 0)
                {
                    dealt.Add(left[at], slip);
                    (left[at], left[^1]) = (left[^1], left[at]);
                    left.RemoveAt(left.Count - 1);
                    placed++;
                }
            }

            return placed;
        }
    }
}
