using ElJournal.Archive.Manifests;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>What the command <c>archive create</c> is asked for.</summary>
/// <param name="Folder">The interchange folder, or null.</param>
/// <param name="Database">The store of the school, or null; one of both.</param>
/// <param name="Class">The only class, or null.</param>
/// <param name="Output">Where to.</param>
/// <param name="AsOf">The instant, or null.</param>
/// <param name="Regulations">Acts and packs whose rules of marking the documents follow.</param>
/// <param name="Sign">The file of the certificate that signs it, or null.</param>
/// <param name="Record">What the archive says of itself as a record.</param>
internal sealed record ArchiveRequest(string? Folder, string? Database, string? Class, string Output, string? AsOf, string[] Regulations, string? Sign, RecordsMetadata Record);
