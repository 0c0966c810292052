using ElJournal.Rules.Examples;

namespace ElJournal.Rules.Mutations;

/// <summary>Судьба мутанта: the example that notices it, or that nobody does.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <param name="Mutant">The mutant.</param>
/// <param name="NoticedBy">The first example that says something else than its writer expects; null when none does.</param>
/// <param name="Equivalent">Why it need not be noticed, or null.</param>
public sealed record MutantResult(Mutant Mutant, ExampleCase? NoticedBy, Equivalent? Equivalent)
{
    /// <summary>Gets a value indicating whether an act could say this without any example noticing.</summary>
    public bool IsLive => NoticedBy is null && Equivalent is null;
}
