using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Help;

/// <summary>Помощь: what somebody can do on the site, and whom to ask.</summary>
/// <param name="Topics">The sections that are offered to the person, with what each is for.</param>
/// <param name="Administrators">The names of those who help; empty where the person may not know them.</param>
public sealed record HelpModel(ImmutableArray<HelpTopic> Topics, ImmutableArray<string> Administrators);
