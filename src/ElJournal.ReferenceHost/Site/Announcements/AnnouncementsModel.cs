using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Lists;

namespace ElJournal.ReferenceHost.Site.Announcements;

/// <summary>Доска объявлений.</summary>
/// <param name="Page">The announcements of a page, the latest first.</param>
/// <param name="Classes">The classes to which one may announce; empty for those who may not.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
/// <param name="Text">What was typed and not published, so that it is not lost.</param>
public sealed record AnnouncementsModel(ListPage<AnnouncementItem> Page, ImmutableArray<string> Classes, Notice? Notice, string? Text);
