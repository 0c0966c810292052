using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Lists;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Классные мероприятия.</summary>
/// <param name="Head">Which class.</param>
/// <param name="Journals">The journals in which who looks may record one, by id and title.</param>
/// <param name="Pupils">Who may have been absent, by id and name.</param>
/// <param name="Today">The day that the form proposes.</param>
/// <param name="Page">The events of a page, the latest first.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record EventsModel(
    ClassHead Head, ImmutableArray<(string Id, string Title)> Journals, ImmutableArray<(string Id, string Name)> Pupils, LocalDate Today, ListPage<EventItem> Page, Notice? Notice);
