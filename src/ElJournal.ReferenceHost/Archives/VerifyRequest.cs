namespace ElJournal.ReferenceHost.Archives;

/// <summary>What the command <c>verify</c> is asked for.</summary>
/// <param name="Archive">The file.</param>
/// <param name="Root">The root that was noted elsewhere, or null.</param>
/// <param name="Code">The code on a printed page, or null.</param>
/// <param name="Signature">The file of a detached signature, or null.</param>
/// <param name="Format">The form of the answer.</param>
internal sealed record VerifyRequest(string Archive, string? Root, string? Code, string? Signature, string Format);
