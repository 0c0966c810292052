namespace ElJournal.ReferenceHost.Archives;

/// <summary>What the command <c>archive erase</c> is asked for.</summary>
/// <param name="Archive">The file of the archive.</param>
/// <param name="People">Whose data, by raw id.</param>
/// <param name="IsByTerm">Whether everybody's data go because the term of storage is over.</param>
/// <param name="Output">Where the archive without them goes.</param>
/// <param name="Regulations">Acts and packs whose rules of marking the documents follow, and that know the terms.</param>
/// <param name="Sign">The file of the certificate that signs it, or null.</param>
/// <param name="MadeBy">Who makes it, or null as in the archive.</param>
/// <param name="Basis">On what basis, or null as in the archive.</param>
internal sealed record ArchiveEraseRequest(string Archive, string[] People, bool IsByTerm, string Output, string[] Regulations, string? Sign, string? MadeBy, string? Basis);
