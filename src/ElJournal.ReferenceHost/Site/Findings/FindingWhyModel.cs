using System.Collections.Immutable;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Site.Findings;

/// <summary>Объяснение одного вывода.</summary>
/// <param name="Binding">The clause and norm.</param>
/// <param name="Lines">The explanation with the names of people, a line each; the first one says what the verdict is.</param>
public sealed record FindingWhyModel(Binding Binding, ImmutableArray<string> Lines);
