namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>One site for the tests of the school's office: each leaves to the others what they look at.</summary>
[CollectionDefinition(Name)]
public sealed class OfficeSite : ICollectionFixture<SiteFixture>
{
    public const string Name = nameof(OfficeSite);
}
