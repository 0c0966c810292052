using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Records;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Plans;

namespace ElJournal.Reporting.Marks;

/// <summary>На чём держится вывод: the rules by which a journal's marks are judged, or everything that keeps them from being judged.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <param name="Rules">The rules; null when anything is undetermined.</param>
/// <param name="Sources">Where the rules come from, in Russian; told also when they cannot be applied.</param>
/// <param name="Reasons">What keeps the marks from being judged, in Russian; empty when nothing does.</param>
public sealed record MarkBasis(MarkRules? Rules, ImmutableArray<string> Sources, ImmutableArray<string> Reasons)
{
    /// <summary>Finds the rules of a journal in a period, and whether the record holds enough to apply them.</summary>
    /// <param name="marks">The marks of the journal in the period.</param>
    /// <param name="register">The register of the school.</param>
    /// <param name="policy">By which rules.</param>
    /// <returns>The basis.</returns>
    public static MarkBasis Of(SubjectMarks marks, SchoolRegister register, MarkPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(policy);
        var applied = policy.For(marks.Journal, register, marks.Period.Last);
        ImmutableArray<string> reasons = [.. applied.Reasons, .. marks.Missing == FactKinds.None ? [] : new[] { Gap(marks.Missing) }];
        return new MarkBasis(reasons.IsEmpty ? applied.Rules : null, applied.Sources, reasons);
    }

    internal static string Gap(FactKinds missing) =>
        $"источник не содержит всех сведений: {string.Join(", ", RecordCoverage.AllKinds.Where(k => missing.HasFlag(k)).Select(FactKindTitles.Of))}";
}
