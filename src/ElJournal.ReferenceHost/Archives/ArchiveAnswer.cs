using System.Collections.Immutable;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Signatures;
using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>What a check of an archive came to.</summary>
/// <param name="Manifest">The manifest; null where the archive does not agree with itself.</param>
/// <param name="Signer">Who signed it, where that was asked for and the signature is good.</param>
/// <param name="Printed">The documents that have the code asked for.</param>
/// <param name="Defects">What does not match.</param>
internal sealed record ArchiveAnswer(ArchiveManifest? Manifest, ArchiveSigner? Signer, ImmutableArray<ArchivedDocument> Printed, ImmutableArray<Defect> Defects);
