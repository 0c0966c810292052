namespace ElJournal.Browser.Tests.Support;

/// <summary>One browser and one site for the tests of its pages: founding a school takes seconds.</summary>
[CollectionDefinition(Name)]
public sealed class SitePages : ICollectionFixture<BrowserFixture>, ICollectionFixture<SiteFixture>
{
    /// <summary>The name by which a test class joins.</summary>
    public const string Name = "site pages";
}
