using System.Collections.Immutable;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Mutations;

/// <summary>Makes the mutants of a pack: each operator wherever it fits, one change at a time.</summary>
internal static class Mutants
{
    /// <summary>Lists the mutants of a pack, over the norms that it binds or changes itself.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="norms">The norms from which bearers and anchors are taken.</param>
    /// <returns>The mutants, in the order of the act; ids are unique.</returns>
    public static ImmutableArray<Mutant> Of(RegulationPack pack, NormCatalog norms)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(norms);
        var inherited = pack.BasedOn?.Bindings ?? [];
        return [.. pack.Bindings.Where(b => !inherited.Contains(b)).SelectMany(b => Of(b, norms))];
    }

    private static IEnumerable<Mutant> Of(Binding binding, NormCatalog norms) =>
    [
        .. EditionMutations.Of(binding).Select(m => new Mutant(binding, With(binding, binding.Norm, m.Editions), m.By, m.Detail, m.Description)),
        .. binding.Norm.Accept(new NormMutations(binding, norms)).Select(m => new Mutant(binding, With(binding, m.Norm, binding.Stated), m.By, m.Detail, m.Description)),
        new Mutant(binding, changed: null, MutationOperator.DropNorm, "", "норма убрана"),
    ];

    private static Binding With(Binding binding, Norm norm, ImmutableArray<BindingEdition> editions) =>
        new(binding.Act, binding.Clause, norm, editions) { MayWeaken = binding.MayWeaken };
}
