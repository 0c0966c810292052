using System.Collections.Immutable;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Access;

/// <summary>Строка матрицы доступа: what one category may do with one kind of resource.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are, lists by reference.</remarks>
/// <param name="Resource">With what.</param>
/// <param name="Action">What.</param>
/// <param name="Category">Who.</param>
/// <param name="Norms">The norms that say so, in the order in which decisions name them.</param>
internal sealed record AccessMatrixRow(ResourceKind Resource, AccessAction Action, AccessCategory Category, ImmutableArray<AccessNorm> Norms)
{
    /// <summary>Gets the relations of which one permits.</summary>
    public AccessRelations Permit => Of(AccessEffect.Permit);

    /// <summary>Gets the relations of which one forbids.</summary>
    public AccessRelations Forbid => Of(AccessEffect.Forbid);

    internal string ToMarkdown()
    {
        var norms = string.Join(", ", Norms.Select(n => $"`{n.Id}` ({n.Act} {n.Clause.Id})"));
        return $"| {AccessCodes.Resources.MeaningOf(Resource)} | {AccessCodes.Actions.MeaningOf(Action)} | {AccessCodes.Categories.MeaningOf(Category)} | {Words(Permit)} | {Words(Forbid)} | {norms} |";
    }

    private static string Words(AccessRelations relations) => relations == AccessRelations.None ? "—" : AccessCodes.WordsOf(relations);

    private AccessRelations Of(AccessEffect effect) => Norms.Where(n => n.Effect == effect).Aggregate(AccessRelations.None, static (all, norm) => all | norm.Relations);
}
