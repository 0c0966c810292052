using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.WhatIf;

/// <summary>Что если: judges the same facts by two acts and tells every duty and finding that appears, vanishes or moves.</summary>
/// <remarks>Each journal is read once for both acts, and only as many parts of the school are kept as are judged at once. Pure: no clock, no I/O.</remarks>
public static class WhatIfRun
{
    /// <summary>Compares the duties of a school year under two acts.</summary>
    /// <param name="left">The first act.</param>
    /// <param name="right">The other act.</param>
    /// <param name="source">The school year.</param>
    /// <param name="index">Its index; the instant of the check is the index's.</param>
    /// <param name="sink">Where changes go.</param>
    /// <param name="options">How to run; null for the defaults.</param>
    /// <returns>All but the changes.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static WhatIfSummary Run(RegulationPack left, RegulationPack right, ISchoolYearSource source, SchoolIndex index, IDutyChangeSink sink, AuditOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(sink);
        options ??= new AuditOptions();
        var (a, b) = (Plan.Compile(new Regulation(left), index), Plan.Compile(new Regulation(right), index));
        var tally = new WhatIfTally(a, b);
        var parts = SchoolParts.Of(a, b);
        var heldOtherwise = HeldOtherwise(left, right);
        var slots = OrderedParts.SlotsFor(options, parts.Length);
        var results = Enumerable.Range(0, slots).Select(_ => new PartWhatIf(a, b, heldOtherwise)).ToArray();
        new OrderedParts(
            parts.Length,
            slots,
            (part, slot) => results[slot].Judge(PartitionOf(parts[part], source, index)),
            (part, slot) =>
            {
                tally.Take(results[slot], sink);
                results[slot].Clear();
                options.Progress?.Invoke(part + 1, parts.Length);
            }).Run(options);
        return tally.ToSummary(left, right, index.AsOf);
    }

    private static Partition PartitionOf((CaseScope Scope, int Ordinal) part, ISchoolYearSource source, SchoolIndex index) =>
        new(index, part.Scope, part.Ordinal, MarkPolicy.None, part.Scope == CaseScope.Journal ? new JournalIndex(index, part.Ordinal, source.ReadJournal(part.Ordinal)) : null);

    /// <summary>Unless all editions of both agree, some day may have different ones.</summary>
    private static FrozenSet<NormId> HeldOtherwise(RegulationPack left, RegulationPack right)
    {
        var ofRight = right.Bindings.ToDictionary(b => b.Norm.Id);
        return left.Bindings.Where(b => ofRight.TryGetValue(b.Norm.Id, out var other) && Holds(b).Union(Holds(other)).Count > 1).Select(b => b.Norm.Id).ToFrozenSet();
    }

    private static ImmutableHashSet<(Force, string)> Holds(Binding binding) => [.. binding.Editions.Select(e => (e.Force, binding.Norm.BearerWordingUnder(e)))];
}
