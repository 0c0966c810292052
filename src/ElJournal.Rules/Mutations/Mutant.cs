using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Mutations;

/// <summary>Мутант: a pack in which one thing about one norm is other than its writer meant.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Mutant
{
    internal Mutant(Binding original, Binding? changed, MutationOperator by, string detail, string description) =>
        (Original, Changed, Operator, Id, Description) = (original, changed, by, $"{original.Norm.Id}/{by.ToCode()}{(detail.Length == 0 ? "" : "/")}{detail}", description);

    /// <summary>Gets its id, the same in every run: <c>mark.recorded/number/weeks:1-2</c>.</summary>
    public string Id { get; }

    /// <summary>Gets which operator made it.</summary>
    public MutationOperator Operator { get; }

    /// <summary>Gets the binding that was changed.</summary>
    public Binding Original { get; }

    /// <summary>Gets what is changed, in Russian: «прочтение G-held: a → b».</summary>
    public string Description { get; }

    /// <summary>Gets the binding as changed; null when the norm is gone.</summary>
    internal Binding? Changed { get; }

    /// <summary>Gives the id.</summary>
    /// <returns>The same text as <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
