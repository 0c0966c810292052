using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Прочтение: an open word of an act, with the ways to read it.</summary>
/// <remarks>A pack chooses an option; where it does not, <see cref="Default"/> holds. Every verdict that rests on a reading says so. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Reading
{
    internal Reading(string id, string question, string defaultOption, params ReadOnlySpan<ReadingOption> options)
    {
        (Id, Question, Options) = (id, question, [.. options]);
        Default = Options.First(o => o.Id == defaultOption);
    }

    /// <summary>Gets its name: <c>G-day</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the question it answers, in Russian.</summary>
    public string Question { get; }

    /// <summary>Gets the options.</summary>
    public ImmutableArray<ReadingOption> Options { get; }

    /// <summary>Gets the option that holds where a pack chooses none.</summary>
    public ReadingOption Default { get; }

    /// <summary>Gets why the default is the default, in Russian, a clause without its first capital.</summary>
    public required string Why { get; init; }

    /// <summary>Finds an option.</summary>
    /// <param name="id">Its letter.</param>
    /// <returns>The option, or null.</returns>
    public ReadingOption? Find(string id) => Options.FirstOrDefault(o => o.Id == id);

    /// <summary>Gives the name.</summary>
    /// <returns>The same text as <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
