using System.Collections.Immutable;
using ElJournal.Rules.Access;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Comparisons;

/// <summary>Сравнение доступа: what two packs make of one norm of access, under the readings that each chose.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class AccessComparison
{
    internal AccessComparison(NormId id, ImmutableArray<AccessNorm> left, ImmutableArray<AccessNorm> right) => (Id, Left, Right) = (id, left, right);

    /// <summary>Gets the id of the norm.</summary>
    public NormId Id { get; }

    /// <summary>Gets the norm as the left pack has it, once for each clause that gives it; empty where none does.</summary>
    public ImmutableArray<AccessNorm> Left { get; }

    /// <summary>Gets the norm as the right pack has it.</summary>
    public ImmutableArray<AccessNorm> Right { get; }

    /// <summary>Gets the title, of the left pack where both have it.</summary>
    public string Title => (Left.IsEmpty ? Right : Left)[0].Title;

    /// <summary>Gets a value indicating whether both packs give the same people the same, on the same days.</summary>
    public bool IsSame => Left.Length == Right.Length && Left.Zip(Right).All(pair => AreAlike(pair.First, pair.Second));

    private static bool AreAlike(AccessNorm a, AccessNorm b) =>
        (a.Effect, a.Relations, a.InForce) == (b.Effect, b.Relations, b.InForce)
        && a.Categories.ToHashSet().SetEquals(b.Categories)
        && a.Actions.ToHashSet().SetEquals(b.Actions)
        && a.Resources.ToHashSet().SetEquals(b.Resources);
}
