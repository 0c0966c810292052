using ElJournal.Domain.Supervision;

namespace ElJournal.Rules.Cases;

/// <summary>Найденное несоответствие: a disagreement with the check that found it.</summary>
/// <param name="Disagreement">The disagreement.</param>
/// <param name="Check">The check, or null where it is not on record.</param>
/// <param name="Class">Ordinal of the class checked, else of the journal's class; -1 when neither is on record.</param>
public sealed record FoundDisagreement(Disagreement Disagreement, Check? Check, int Class);
