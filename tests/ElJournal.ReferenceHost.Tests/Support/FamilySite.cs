namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>One site for the tests of what families and class teachers do: founding a school takes seconds.</summary>
[CollectionDefinition(Name)]
public sealed class FamilySite : ICollectionFixture<SiteFixture>
{
    /// <summary>The name by which a test class joins.</summary>
    public const string Name = "family site";
}
