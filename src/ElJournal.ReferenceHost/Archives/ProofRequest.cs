namespace ElJournal.ReferenceHost.Archives;

/// <summary>What the command <c>proof create</c> is asked for.</summary>
/// <param name="Archive">The file of the archive.</param>
/// <param name="Pupil">Whose mark.</param>
/// <param name="Assessment">Of which assessment; null for a final mark.</param>
/// <param name="Journal">The journal of the final mark, or null.</param>
/// <param name="Period">The period of the final mark, or null.</param>
/// <param name="Output">Where to.</param>
internal sealed record ProofRequest(string Archive, string Pupil, string? Assessment, string? Journal, string? Period, string Output);
