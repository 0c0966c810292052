using System.Collections.Immutable;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Examples;

/// <summary>Таблица примеров: what somebody who does not program expects of one norm.</summary>
/// <remarks>Read by <see cref="ExampleTableReader"/>. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ExampleTable
{
    internal ExampleTable()
    {
    }

    /// <summary>Gets the name of the file, or null.</summary>
    public required string? File { get; init; }

    /// <summary>Gets the norm.</summary>
    public required NormId Norm { get; init; }

    /// <summary>Gets the cases, in the order of the file; at least one.</summary>
    public required ImmutableArray<ExampleCase> Cases { get; init; }

    /// <summary>Gets the verdicts that the norm never gives, as the table explains («Не бывает»).</summary>
    public required ImmutableArray<Verdict> Impossible { get; init; }
}
