using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Выбранные прочтения: which option of each reading holds.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ReadingSet
{
    private readonly ImmutableDictionary<string, string> chosen;

    private ReadingSet(ImmutableDictionary<string, string> chosen) => this.chosen = chosen;

    /// <summary>Gets the set in which every default holds.</summary>
    public static ReadingSet Defaults { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>Gives the option that holds.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>The chosen option, else the default.</returns>
    public ReadingOption this[Reading reading]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(reading);
            return chosen.TryGetValue(reading.Id, out var option) ? reading.Find(option)! : reading.Default;
        }
    }

    /// <summary>Says whether an option was chosen, were it the default one.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>Whether it was; false where the default holds because nothing else was said.</returns>
    public bool Chooses(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return chosen.ContainsKey(reading.Id);
    }

    /// <summary>Says whether all of some options hold.</summary>
    internal bool HasAll(ImmutableArray<(Reading Reading, ReadingOption Option)> options)
    {
        foreach (var (reading, option) in options)
        {
            if (this[reading] != option)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives a set in which another option holds.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="option">The letter of the option.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">The reading has no such option.</exception>
    public ReadingSet With(Reading reading, string option)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Find(option) is null
            ? throw new ArgumentException($"No such option. Reading={reading.Id}, Option={option}", nameof(option))
            : new ReadingSet(chosen.SetItem(reading.Id, option));
    }
}
