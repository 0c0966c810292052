using ElJournal.Rules.Monitoring;

namespace ElJournal.ReferenceHost.Site.Findings;

/// <summary>Строка списка замечаний.</summary>
/// <param name="Item">The verdict, with what it is about.</param>
/// <param name="Bearer">The name of who answers for it; null where nobody is on record.</param>
public sealed record FindingRow(TitledVerdict Item, string? Bearer);
