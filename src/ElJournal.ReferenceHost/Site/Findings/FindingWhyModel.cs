using System.Collections.Immutable;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Site.Findings;

/// <summary>Объяснение одного вывода.</summary>
/// <param name="Binding">The clause and norm.</param>
/// <param name="Lines">The explanation, a line each; the first one says what the verdict is.</param>
/// <param name="Bearer">The name of who answers; null where nobody is on record.</param>
public sealed record FindingWhyModel(Binding Binding, ImmutableArray<string> Lines, string? Bearer);
