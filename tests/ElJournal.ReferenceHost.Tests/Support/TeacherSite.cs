namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>The tests of a teacher's pages share one site: each works on cells of its own.</summary>
[CollectionDefinition(nameof(TeacherSite))]
public sealed class TeacherSite : ICollectionFixture<SiteFixture>;
