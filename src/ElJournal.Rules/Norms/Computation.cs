using System.Collections.Immutable;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Rules.Norms;

/// <summary>Вычисление: a norm that says how something is reckoned; it gives a value and no verdict.</summary>
/// <remarks>The arithmetic is that of <see cref="Domain.Marks.MarkRules"/>; a pack binds it to a clause and sets its parameters. Members of the closed list <see cref="KnownComputations"/>. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Computation
{
    internal Computation(string id, MarkRulesPart part, string title) =>
        (Id, Part, Title, Parameters) = (NormId.Parse(id), part, title, [.. MarkParameter.All.Where(p => p.Part == part)]);

    /// <summary>Gets its id: <c>mark.average</c>.</summary>
    public NormId Id { get; }

    /// <summary>Gets which part of the rules of marking it is.</summary>
    public MarkRulesPart Part { get; }

    /// <summary>Gets what it reckons, in Russian.</summary>
    public string Title { get; }

    /// <summary>Gets the parameters that a pack may set.</summary>
    public ImmutableArray<MarkParameter> Parameters { get; }

    /// <summary>Gives the id.</summary>
    /// <returns>The raw id.</returns>
    public override string ToString() => Id.Value;
}
