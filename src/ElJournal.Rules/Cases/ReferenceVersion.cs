using ElJournal.Domain.Supervision;

namespace ElJournal.Rules.Cases;

/// <summary>Справочник на день проверки: a section of the reference data, and its version in force.</summary>
/// <param name="Section">Which section.</param>
/// <param name="State">The version; null where none is on record.</param>
public sealed record ReferenceVersion(ReferenceSection Section, ReferenceState? State);
