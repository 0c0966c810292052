using System.Collections.Immutable;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>A column that tables of examples may have.</summary>
/// <param name="Name">Its name, in Russian, as tables write it.</param>
/// <param name="Kinds">Ids of the kinds of case that it says something about; empty for all.</param>
internal sealed record ExampleColumn(string Name, ImmutableArray<string> Kinds)
{
    internal bool Serves(CaseKind kind) => Kinds.IsEmpty || Kinds.Contains(kind.Id);
}
