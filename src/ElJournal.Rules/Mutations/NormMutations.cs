using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Mutations;

/// <summary>All that may be changed about the norm of a binding itself.</summary>
internal sealed class NormMutations(Binding binding, NormCatalog norms) : INormVisitor<IEnumerable<(MutationOperator By, string Detail, string Description, Norm Norm)>>
{
    public IEnumerable<(MutationOperator By, string Detail, string Description, Norm Norm)> Visit<TCase>(CaseNorm<TCase> norm)
        where TCase : struct, ICase =>
    [
        .. TermMutations.Of(norm, binding.Editions[0].Readings),
        .. PartMutations.Anchors(norm, norms, binding.Editions),
        .. PartMutations.Bearers(norm, norms, binding.Editions[0]),
    ];
}
