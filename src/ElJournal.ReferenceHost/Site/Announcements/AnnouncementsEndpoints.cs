using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.ReferenceHost.Site.Messages;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Announcements;

/// <summary>Доска объявлений: an announcement is for classes; their families say when it is read.</summary>
internal static class AnnouncementsEndpoints
{
    internal const string Path = "/announcements";
    internal const string ReadPath = $"{Path}/read";

    internal static void MapAnnouncements(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? page, Visit visit, TextStore texts) => PageResult.Of<AnnouncementsPage>(new AnnouncementsReader(visit, texts).Read(page: Paging.NumberIn(page))));
        routes.MapPost(Path, PublishAsync);
        routes.MapPost(ReadPath, MarkRead);
    }

    private static async Task<IResult> PublishAsync(HttpContext context, Visit visit, TextStore texts)
    {
        var form = context.Request.Form;
        var reader = new AnnouncementsReader(visit, texts);
        ImmutableArray<ClassId> classes = [.. form["class"].Select(c => ClassId.TryParse(c, out var id) ? id : default).Where(c => c != default)];
        var wrong = WrittenText.Check(form, out var text) ?? (classes.IsEmpty ? new Notice(false, "Отметьте хотя бы один класс.") : null);
        if (wrong is not null || !StaffId.TryParse(visit.Person.Value, out var author))
        {
            return PageResult.Of<AnnouncementsPage>(reader.Read(wrong, text), StatusCodes.Status400BadRequest);
        }

        var topics = Topics.In(form["topic"]);
        var reply = await visit.SubmitAsync(at =>
        [
            .. classes.Select((c, i) => new WordedCommand(new RecordLedgerFact(new Announcement(AnnouncementId.Parse($"a-{at.ToUnixTimeMilliseconds()}-{i}"))
            {
                PublishedAt = at,
                Author = author,
                Class = c,
                Topics = topics,
            }), text)),
        ]);
        var isDone = reply is DeskReply.Accepted;
        return PageResult.Of<AnnouncementsPage>(
            new AnnouncementsReader(visit.Again(), texts).Read(Notice.Of(reply), isDone ? null : text),
            isDone ? StatusCodes.Status200OK : StatusCodes.Status409Conflict);
    }

    private static IResult MarkRead(HttpContext context, Visit visit, TextStore texts)
    {
        var form = context.Request.Form;
        var wanted = form["id"].ToString();
        var found = visit.Readable<Announcement>().FirstOrDefault(a => a.Fact.Id.Value == wanted);
        if (found.Fact is null || visit.IsStaff)
        {
            return Results.NotFound();
        }

        texts.MarkRead(found.Address, visit.Person.Value, visit.Now);
        return Results.LocalRedirect(Paging.AddressOf(Path, form.PageIn()));
    }
}
