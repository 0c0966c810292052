using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>What the oracle says of one case of a norm.</summary>
internal sealed record OracleRow(string Norm, string About, OracleVerdict Verdict, Instant? Due = null, Instant? FulfilledAt = null);
