using System.Collections.Immutable;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Каталог акта: an act clause by clause, as a compliance reviewer reads it.</summary>
/// <remarks>Pure data; <see cref="CatalogueMarkdown"/>, <see cref="CatalogueHtml"/> and <see cref="CatalogueJson"/> write it. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Catalogue
{
    private Catalogue(RegulationPack pack, AuditSummary? audit) => (Pack, Audit) = (pack, audit);

    /// <summary>Gets the pack.</summary>
    public RegulationPack Pack { get; }

    /// <summary>Gets its clauses, in the order of the act.</summary>
    public required ImmutableArray<CatalogueClause> Clauses { get; init; }

    /// <summary>Gets the norms of the base that the pack has changed.</summary>
    public required ImmutableArray<CatalogueChange> Changes { get; init; }

    /// <summary>Gets what the school, or a pack it stands on, has decided where clauses leave a matter to it.</summary>
    public required ImmutableArray<CatalogueValue> Values { get; init; }

    /// <summary>Gets the readings that it rests on, in what its clauses, norms and rights say.</summary>
    public required ImmutableArray<CatalogueChoice> Choices { get; init; }

    /// <summary>Gets the audit whose figures it shows, or null.</summary>
    public AuditSummary? Audit { get; }

    /// <summary>Makes the catalogue of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="examples">The tables of examples that belong to it.</param>
    /// <param name="audit">An audit by a regulation that holds the pack, for its figures; null for none.</param>
    /// <returns>The catalogue.</returns>
    public static Catalogue Of(RegulationPack pack, IEnumerable<ExampleTable> examples, AuditSummary? audit = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(examples);
        var cases = examples.SelectMany(t => t.Cases.Select(c => (t.Norm, Example: ExampleOf(c)))).ToLookup(e => e.Norm, e => e.Example);
        CatalogueNorm Norm(Binding binding) => NormOf(binding, [.. cases[binding.Norm.Id]], audit);
        var norms = pack.Bindings.Where(b => b.Act == pack.Id).ToLookup(b => b.Clause.Id, Norm);
        var computations = pack.Computations.Where(b => b.Act == pack.Id).ToLookup(b => b.Clause.Id, ComputationOf);
        var access = pack.Access.Where(a => a.Act == pack.Id && a.HoldsUnder(pack.Readings)).ToLookup(a => a.Clause.Id);
        var inherited = pack.BasedOn?.Bindings ?? [];
        return new Catalogue(pack, audit)
        {
            Clauses = [.. pack.Clauses.Select(c => new CatalogueClause(c, [.. norms[c.Id]], [.. computations[c.Id]], [.. access[c.Id]], [.. c.Readings.Select(r => ReadingOf(r, pack.Readings))]))],
            Changes = pack.BasedOn is not { } basePack ? [] :
            [
                .. pack.Bindings.Where(b => b.Act != pack.Id && IsChanged(b, inherited))
                    .Select(b => new CatalogueChange(TitleOf(basePack, b.Act), b.Clause.Id, Norm(b))),
            ],
            Values = [.. pack.Values.Select(v => new CatalogueValue(TitleOf(pack, v.Act), v.Clause.Id, v.Parameter.Id, v.Parameter.Title, v.Value, v.InForce, v.Source))],
            Choices = [.. CatalogueChoice.Of(pack)],
        };
    }

    /// <summary>Counts the clauses of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>How many there are.</returns>
    public int Count(ClauseStatus status) => Clauses.Count(c => c.Clause.Status == status);

    private static string TitleOf(RegulationPack pack, string act) => pack.Chain.First(p => p.Id == act).Title;

    /// <summary>A later first day alone is told once, as the day of adoption.</summary>
    private static bool IsChanged(Binding binding, ImmutableArray<Binding> inherited) =>
        inherited.FirstOrDefault(b => b.Norm == binding.Norm) is { } original
        && !binding.Editions.All(e => original.Editions.Any(o => o with { InForce = e.InForce } == e));

    private static CatalogueReading ReadingOf(Reading reading, ReadingSet readings) => new(reading.Id, readings[reading].Id, reading.Question, readings[reading].Wording);

    private static CatalogueExample ExampleOf(ExampleCase example) => new(example.Name, example.ExpectedName, example.ExpectedBearer);

    private static CatalogueNorm NormOf(Binding binding, ImmutableArray<CatalogueExample> examples, AuditSummary? audit)
    {
        var number = audit?.Regulation.Bindings.IndexOf(binding) ?? -1;
        return new CatalogueNorm(
            binding.Norm.Id.Value,
            binding.Norm.Title,
            binding.Norm.Kind,
            binding.Norm.CaseKind.Title,
            binding.Norm.BearerWordingUnder(binding.Editions[^1]),
            binding.Norm.DueParameter,
            [.. binding.Editions.Select(e => EditionOf(binding, e))],
            examples,
            number < 0 ? null : CatalogueFigures.Of(audit!.Counts, number));
    }

    private static CatalogueComputation ComputationOf(ComputationBinding binding) => new(
        binding.Computation.Id.Value,
        binding.Computation.Title,
        ScopeTexts.Of(binding.Scope),
        [
            .. binding.Editions.Select(e => new CatalogueComputationEdition(
                e.InForce,
                e.Preset,
                [.. binding.Computation.Parameters.Where(p => p.ValueIn(e.Draft) is not null).Select(p => (p.Title, p.ValueIn(e.Draft)!))],
                [.. binding.Computation.Parameters.Where(p => p.ValueIn(e.Draft) is null).Select(p => p.Title)],
                e.Source)),
        ]);

    private static CatalogueEdition EditionOf(Binding binding, BindingEdition edition)
    {
        var words = binding.Norm.WordsUnder(edition.Readings);
        ImmutableArray<string> Of(NormWordRole role) => [.. words.Where(w => w.Role == role).Select(w => w.Wording)];
        return new CatalogueEdition
        {
            InForce = edition.InForce,
            Conditions = Of(NormWordRole.Condition),
            Breach = Of(NormWordRole.Breach),
            Fulfilment = Of(NormWordRole.Fulfilment).FirstOrDefault(),
            Anchor = binding.Norm.AnchorUnder(edition.Readings),
            Due = binding.Norm.DueUnder(edition) is { } due ? DueTexts.Of(due, edition.Readings) : null,
            Readings = [.. binding.ReadingsOf(edition).Select(r => ReadingOf(r, edition.Readings))],
            Force = edition.Force,
            Mode = edition.Mode,
            Source = edition.Source,
        };
    }
}
