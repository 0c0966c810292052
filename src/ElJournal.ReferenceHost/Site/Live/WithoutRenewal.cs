namespace ElJournal.ReferenceHost.Site.Live;

/// <summary>Marks a route that a page asks by itself: that is no doing of the person, and keeps no session alive.</summary>
internal sealed class WithoutRenewal;
