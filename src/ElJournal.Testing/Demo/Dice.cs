namespace ElJournal.Testing.Demo;

/// <summary>Dice that fall the same way on every machine and in every release: SplitMix64.</summary>
/// <remarks>
/// <para>The algorithm stands here, since that of System.Random may change. State s starts at a mix of seed, purpose and number; each step adds 0x9E3779B97F4A7C15 to s and
/// gives s xor-shifted by 30, times 0xBF58476D1CE4E5B9, xor-shifted by 27, times 0x94D049BB133111EB, xor-shifted by 31.</para>
/// <para>Each purpose has dice of its own, so that what one part of a school draws never depends on how much another part drew. Not safe on several threads.</para>
/// </remarks>
internal sealed class Dice
{
    private ulong state;

    private Dice(ulong state) => this.state = state;

    /// <summary>Takes the dice of one purpose.</summary>
    internal static Dice For(ulong seed, string purpose, int number = 0)
    {
        unchecked
        {
            // FNV-1a of the purpose's UTF-16 units: string.GetHashCode differs from run to run.
            var hash = 14695981039346656037UL;
            foreach (var c in purpose)
            {
                hash = (hash ^ c) * 1099511628211UL;
            }

            return new Dice(Mix(Mix(seed + hash) + (ulong)number));
        }
    }

    internal ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            return Mix(state);
        }
    }

    /// <summary>Draws a number from 0 to <paramref name="bound"/> exclusively.</summary>
    internal int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>Draws a number, both ends inclusive.</summary>
    internal int Between(int least, int greatest) => least + Below(greatest - least + 1);

    /// <summary>Says yes so many times in a thousand.</summary>
    internal bool Chance(int perMille) => Below(1000) < perMille;

    internal T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    internal List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
