using ElJournal.Packages.Tests.Support;

namespace ElJournal.Packages.Tests;

/// <summary>The tests that share one pack.</summary>
[CollectionDefinition(Name)]
public sealed class PackedTestSet : ICollectionFixture<PackedFixture>
{
    internal const string Name = "packed";
}
