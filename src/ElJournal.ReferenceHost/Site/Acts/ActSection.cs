using System.Collections.Immutable;
using ElJournal.Reporting.Catalogues;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Site.Acts;

/// <summary>Акт школы: its clauses, each with what the audit said of it.</summary>
/// <param name="Pack">The act.</param>
/// <param name="Rows">The clauses in its order; figures where a norm carries the clause and who looks may see them.</param>
public sealed record ActSection(RegulationPack Pack, ImmutableArray<(Clause Clause, CatalogueFigures? Figures)> Rows);
