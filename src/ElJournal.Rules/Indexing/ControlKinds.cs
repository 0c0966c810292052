using System.Collections.Frozen;
using ElJournal.Domain.Journals;

namespace ElJournal.Rules.Indexing;

/// <summary>Which kinds of work the school calls written control works.</summary>
internal sealed class ControlKinds(SchoolIndex school)
{
    private readonly FrozenDictionary<string, bool> kinds = school.Ledger<AssessmentKindNote>().ToFrozenDictionary(n => n.Kind, n => n.IsControl, StringComparer.Ordinal);

    internal static ControlKinds Of(SchoolIndex school) => school.Parts.Get(static index => new ControlKinds(index));

    /// <summary>Says whether works of a kind are; unknown where no kind is recorded, or the school said nothing of it.</summary>
    internal Truth Of(string? kind) => kind is not null && kinds.TryGetValue(kind, out var isControl) ? isControl.ToTruth() : Truth.Unknown;
}
