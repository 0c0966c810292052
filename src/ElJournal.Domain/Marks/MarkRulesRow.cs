using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Marks;

/// <summary>Строка книги правил: rules, and the journals that they are for.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record MarkRulesRow
{
    /// <summary>Makes a row.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="scope">The journals; null for all.</param>
    public MarkRulesRow(MarkRules rules, JournalScope? scope = null) => (Rules, Scope) = (Preconditions.NotNull(rules), scope ?? JournalScope.All);

    /// <summary>Gets the rules.</summary>
    public MarkRules Rules { get; }

    /// <summary>Gets the journals that they are for.</summary>
    public JournalScope Scope { get; }
}
