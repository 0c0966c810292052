using ElJournal.Rules.Monitoring;

namespace ElJournal.ReferenceHost.Site.Findings;

/// <summary>Строка списка замечаний.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Title">What it is about, with the names of people.</param>
/// <param name="Bearer">The name of who answers for it; null where nobody is on record.</param>
public sealed record FindingRow(StandingVerdict Verdict, string Title, string? Bearer);
