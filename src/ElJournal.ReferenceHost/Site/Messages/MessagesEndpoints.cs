using System.Collections.Immutable;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Сообщения семьям: a message goes to every guardian of each chosen pupil, and its recipient says when it is read.</summary>
internal static class MessagesEndpoints
{
    internal const string Path = "/messages";
    internal const string ReadPath = $"{Path}/read";

    internal static void MapMessages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? @class, Visit visit, TextStore texts) => Show(visit, new MessagesReader(visit, texts).Read(@class)));
        routes.MapPost(Path, Send);
        routes.MapPost(ReadPath, MarkRead);
    }

    private static IResult Show(Visit visit, MessagesModel model, int status = StatusCodes.Status200OK)
    {
        if (!model.Messages.IsEmpty || !model.Families.IsEmpty)
        {
            visit.NoteRead(pupil: null);
        }

        return PageResult.Of<MessagesPage>(model, status);
    }

    private static IResult Send(HttpContext context, Visit visit, TextStore texts)
    {
        var form = context.Request.Form;
        var (schoolClass, reader) = (form["class"].ToString(), new MessagesReader(visit, texts));
        ImmutableArray<PupilId> pupils = [.. form["pupil"].Select(p => PupilId.TryParse(p, out var id) ? id : default).Where(p => p != default)];
        if (WrittenText.Check(form, out var text) is { } wrong)
        {
            return Show(visit, reader.Read(schoolClass, wrong, text), StatusCodes.Status400BadRequest);
        }

        var recipients = pupils.SelectMany(p => reader.RecipientsOf(p).Select(g => (Pupil: p, Guardian: g))).ToList();
        if (recipients.Count == 0 || !StaffId.TryParse(visit.Person.Value, out var sender))
        {
            return Show(visit, reader.Read(schoolClass, new Notice(false, "Отметьте хотя бы одну семью."), text), StatusCodes.Status400BadRequest);
        }

        var topics = Topics.In(form["topic"]);
        var reply = visit.Submit(at =>
        [
            .. recipients.Select((r, i) => new WordedCommand(new RecordLedgerFact(new Message(MessageId.Parse($"m-{at.ToUnixTimeMilliseconds()}-{i}"))
            {
                SentAt = at,
                Sender = sender,
                Recipient = r.Guardian,
                Pupil = r.Pupil,
                Topics = topics,
                IsBulk = recipients.Count > 1,
            }), text)),
        ]);
        var isSent = reply is DeskReply.Accepted;
        return Show(visit, new MessagesReader(visit.Again(), texts).Read(schoolClass, Notice.Of(reply), isSent ? null : text), isSent ? StatusCodes.Status200OK : StatusCodes.Status409Conflict);
    }

    private static IResult MarkRead(HttpContext context, Visit visit, TextStore texts)
    {
        var wanted = context.Request.Form["id"].ToString();
        var found = visit.Readable<Message>().FirstOrDefault(m => m.Fact.Id.Value == wanted && m.Fact.Recipient?.Value == visit.Person.Value);
        if (found.Fact is null)
        {
            return Results.NotFound();
        }

        texts.MarkRead(found.Address, visit.Person.Value, visit.Now);
        return Results.LocalRedirect(Path);
    }
}
