namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>The classes of tests that share one archive.</summary>
[CollectionDefinition(nameof(ArchiveFolder))]
public sealed class SharedArchive : ICollectionFixture<ArchiveFolder>;
