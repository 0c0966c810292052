namespace ElJournal.Rules.Packs;

/// <summary>Computations in Russian words.</summary>
public static class ComputationTexts
{
    /// <summary>Says what a clause sets of a computation, edition after edition.</summary>
    /// <param name="binding">The binding.</param>
    /// <returns>The text.</returns>
    public static string Of(ComputationBinding binding)
    {
        ArgumentNullException.ThrowIfNull(binding);
        var editions = binding.Editions.Select(e =>
        {
            var values = binding.Computation.Parameters.Select(p => (p.Title, Value: p.ValueIn(e.Draft))).Where(p => p.Value is not null).Select(p => $"{p.Title}: {p.Value}");
            return $"{SpanTexts.Of(e.InForce)} — {string.Join("; ", values.DefaultIfEmpty("значений не задаёт"))}";
        });
        return $"{binding.Computation.Title} ({ScopeTexts.Of(binding.Scope)}): {string.Join("; ", editions)}";
    }
}
