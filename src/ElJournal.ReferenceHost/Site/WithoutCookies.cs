namespace ElJournal.ReferenceHost.Site;

/// <summary>Marks a route that takes no cookie: no page of another site can use it in somebody's name, and it needs no token of a form.</summary>
internal sealed class WithoutCookies;
