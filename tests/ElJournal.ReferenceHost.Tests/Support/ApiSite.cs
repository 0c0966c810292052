namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>One site of the demo school for all tests of the API: they write to lessons and works of their own.</summary>
[CollectionDefinition(Name)]
public sealed class ApiSite : ICollectionFixture<SiteFixture>
{
    internal const string Name = "api";
}
