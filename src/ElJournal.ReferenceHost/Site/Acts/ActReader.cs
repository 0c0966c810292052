using System.Collections.Concurrent;
using System.Collections.Immutable;
using ElJournal.Reporting.Catalogues;
using ElJournal.Rules.Access;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Site.Acts;

/// <summary>Reads the acts by which the school lives, with the figures of its audit where who looks may see them.</summary>
internal static class ActReader
{
    private static readonly ConcurrentDictionary<string, ImmutableArray<ExampleTable>> Examples = new(StringComparer.Ordinal);

    internal static ActModel Read(Visit visit)
    {
        var audit = AuditFor(visit);
        var packs = ChainOf(visit).ToLookup(pack => pack.BasedOn is null);
        return new ActModel(
            [.. packs[false].Select(pack => SectionOf(pack, audit))],
            [.. packs[true].Select(pack => (pack.Id, pack.Title))],
            audit,
            visit.Register.Clock,
            visit.MayRead(new AccessTarget(ResourceKind.Findings)));
    }

    /// <summary>Gives the catalogue of an act of the school, or of a pack on which one stands; null where it has none of that name.</summary>
    internal static Catalogue? CatalogueOf(Visit visit, string id) =>
        ChainOf(visit).FirstOrDefault(pack => pack.Id == id) is { } found
            ? Catalogue.Of(found, Examples.GetOrAdd(id, ExampleLibrary.Of), AuditFor(visit))
            : null;

    /// <summary>Gives the acts by which the school lives, and the packs on which they stand.</summary>
    internal static IEnumerable<RegulationPack> ChainOf(Visit visit) => visit.School.Journal.Regulation.Packs.SelectMany(pack => pack.Chain).DistinctBy(pack => pack.Id);

    private static ActSection SectionOf(RegulationPack pack, AuditSummary? audit) =>
        new(pack, [.. pack.Clauses.Select(clause => (clause, audit is null ? null : CatalogueFigures.Of(audit, pack.Id, clause.Id)))]);

    private static AuditSummary? AuditFor(Visit visit) =>
        visit.MayRead(new AccessTarget(ResourceKind.Aggregates)) ? visit.School.Journal.Consult(monitor => monitor.ToAudit().Summary) : null;
}
