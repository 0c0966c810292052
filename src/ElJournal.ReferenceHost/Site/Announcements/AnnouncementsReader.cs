using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Messages;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.ReferenceHost.Site.Messages;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Announcements;

/// <summary>Reads the board, as far as it is for who looks.</summary>
internal sealed class AnnouncementsReader(Visit visit, TextStore texts)
{
    /// <summary>As many announcements as a page shows.</summary>
    internal const int PageSize = 30;

    internal AnnouncementsModel Read(Notice? notice = null, string? text = null, int? page = null)
    {
        var shown = Paging.Cut(visit.Readable<Announcement>().OrderByDescending(a => a.Fact.PublishedAt).ThenBy(a => a.Fact.Id), page, PageSize);
        ImmutableArray<FactAddress> addresses = [.. shown.Items.Select(a => a.Address)];
        var (words, readers) = (texts.Find(addresses), texts.ReadersOf(addresses));
        return new AnnouncementsModel(
            shown.Select(a => ItemOf(a.Fact, words.GetValueOrDefault(a.Address), [.. readers[a.Address]])),
            [.. Classes().Select(c => c.Value)],
            notice,
            text);
    }

    /// <summary>Gives the classes to which one may announce.</summary>
    internal ImmutableArray<ClassId> Classes()
    {
        var scope = visit.ScopeOf(AccessAction.Enter, ResourceKind.Announcements);
        return scope.IsAll ? [.. visit.Register.Classes.Select(c => c.Id)] : scope.Classes;
    }

    private AnnouncementItem ItemOf(Announcement announcement, string? text, ImmutableArray<string> readers) => new(
        announcement.Id.Value,
        announcement.PublishedAt is { } at ? Wording.Of(visit.Register.Clock.LocalOf(at)) : null,
        announcement.Author is { } author ? visit.NameOf(author.Value) : null,
        announcement.Class is { } schoolClass ? $"класс {schoolClass}" : "вся школа",
        Topics.Of(announcement.Topics),
        text,
        visit.IsStaff ? null : readers.Contains(visit.Person.Value, StringComparer.Ordinal),
        visit.IsStaff ? readers.Length : null);
}
