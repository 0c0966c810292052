using System.Collections.Immutable;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Terms;

/// <summary>Выбор по прочтению: a word of a norm that means one thing, or another by the reading that holds.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="T">What is chosen: a term or a moment.</typeparam>
public sealed class Choice<T>
    where T : class
{
    private readonly T? fixedItem;
    private readonly Reading? reading;
    private readonly ImmutableArray<(string Option, Choice<T> Item)> options;

    /// <summary>Makes a word that means the same under every reading.</summary>
    /// <param name="item">What it means.</param>
    public Choice(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        fixedItem = item;
        options = [];
    }

    /// <summary>Makes a word whose meaning depends on a reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="options">What it means under each option; every option exactly once.</param>
    /// <exception cref="ArgumentException">An option is missing, unknown or named twice.</exception>
    public Choice(Reading reading, params ReadOnlySpan<(string Option, Choice<T> Item)> options)
    {
        ArgumentNullException.ThrowIfNull(reading);
        this.reading = reading;
        this.options = [.. options];
        if (!this.options.Select(o => o.Option).Order(StringComparer.Ordinal).SequenceEqual(reading.Options.Select(o => o.Id).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw new ArgumentException($"Every option needs its meaning. Reading={reading.Id}", nameof(options));
        }
    }

    /// <summary>Gets the readings that the meaning depends on.</summary>
    public IEnumerable<Reading> Readings =>
        reading is null ? [] : options.SelectMany(o => o.Item.Readings).Prepend(reading).Distinct();

    /// <summary>Gets everything that it may mean, under whatever readings.</summary>
    internal IEnumerable<T> Items => fixedItem is { } item ? [item] : options.SelectMany(o => o.Item.Items);

    /// <summary>Gives the word whose meaning, under every reading, is made of this one's.</summary>
    internal Choice<T> Map(Func<T, T> map) => fixedItem is { } item
        ? new Choice<T>(map(item))
        : new Choice<T>(reading!, [.. options.Select(o => (o.Option, o.Item.Map(map)))]);

    /// <summary>Gives what it means under the readings that hold.</summary>
    /// <param name="readings">The readings.</param>
    /// <returns>The term or moment.</returns>
    public T Resolve(ReadingSet readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return fixedItem ?? options.First(o => o.Option == readings[reading!].Id).Item.Resolve(readings);
    }
}
