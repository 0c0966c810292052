namespace ElJournal.ReferenceHost.Site;

/// <summary>Marks an endpoint that knows nobody by a cookie, so that no other site can make a browser act in somebody's name.</summary>
internal sealed class WithoutCookies;
