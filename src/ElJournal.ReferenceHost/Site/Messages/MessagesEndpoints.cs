using System.Collections.Immutable;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Schools.Outboxes;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Сообщения: the school writes to every guardian of each chosen pupil, and to the pupil if so told; whoever got something answers it, and says when it is read.</summary>
internal static class MessagesEndpoints
{
    internal const string Path = "/messages";
    internal const string ReadPath = $"{Path}/read";
    internal const string AnswerPath = $"{Path}/answer";

    internal static void MapMessages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? @class, string? pupil, string? about, string? journal, bool? notices, string? page, Visit visit, TextStore texts) => ShowAsync(
            visit,
            new MessagesReader(visit, texts).Read(@class, letter: new LetterFormReader(visit).Read(pupil, about, journal, sent: null), choice: new MessageChoice(notices ?? false, Paging.NumberIn(page)))));
        routes.MapPost(Path, SendAsync);
        routes.MapPost(AnswerPath, AnswerAsync);
        routes.MapPost(ReadPath, MarkRead);
        routes.MapGet($"{Path}/{{id}}/sheet", PrintAsync);
        routes.MapLetters();
    }

    /// <summary>Gives the address of a page of letters or notices; the class to which one writes stays chosen.</summary>
    internal static string AddressOf(MessageChoice choice) => QueryHelpers.AddQueryString(Path, new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["notices"] = choice.IsOfNotices ? "true" : null,
        ["class"] = choice.Class,
        ["page"] = choice.Page == 1 ? null : $"{choice.Page}",
    }.Where(part => part.Value is not null));

    /// <summary>Gives the address of the sheet on which a message is printed.</summary>
    internal static string SheetOf(string id) => $"{Path}/{Uri.EscapeDataString(id)}/sheet";

    internal static async Task<IResult> ShowAsync(Visit visit, MessagesModel model, int status = StatusCodes.Status200OK)
    {
        if (!model.List.Messages.IsEmpty || !model.Families.IsEmpty)
        {
            await visit.NoteReadAsync(pupil: null);
        }

        return PageResult.Of<MessagesPage>(model, status);
    }

    private static async Task<IResult> SendAsync(HttpContext context, Visit visit, TextStore texts, LetterCarrier carrier)
    {
        var form = context.Request.Form;
        var (schoolClass, reader) = (form["class"].ToString(), new MessagesReader(visit, texts));
        ImmutableArray<PupilId> pupils = [.. form["pupil"].Select(p => PupilId.TryParse(p, out var id) ? id : default).Where(p => p != default)];
        if (WrittenText.Check(form, out var text) is { } wrong)
        {
            return await ShowAsync(visit, reader.Read(schoolClass, wrong, text), StatusCodes.Status400BadRequest);
        }

        var recipients = pupils.SelectMany(p => RecipientsOf(p).Select(to => (Pupil: p, To: to))).ToList();
        if (recipients.Count == 0 || !visit.IsStaff)
        {
            return await ShowAsync(visit, reader.Read(schoolClass, new Notice(false, "Отметьте хотя бы одну семью."), text), StatusCodes.Status400BadRequest);
        }

        var topics = Topics.In(form["topic"]);
        var reply = await visit.SubmitAsync(at =>
        [
            .. recipients.Select((r, i) => new WordedCommand(new RecordLedgerFact(new Message(MessageId.Parse($"m-{at.ToUnixTimeMilliseconds()}-{i}"))
            {
                SentAt = at,
                Sender = visit.Person,
                Recipient = r.To,
                Pupil = r.Pupil,
                Topics = topics,
                Channel = reader.ChannelTo(r.To, r.Pupil),
                IsBulk = recipients.Count > 1,
            }), text)),
        ]);
        var isSent = reply is DeskReply.Accepted;
        Carry(reply, visit, text, carrier);
        return await ShowAsync(visit, new MessagesReader(visit.Again(), texts).Read(schoolClass, Notice.Of(reply), isSent ? null : text), isSent ? StatusCodes.Status200OK : StatusCodes.Status409Conflict);

        IEnumerable<PersonId> RecipientsOf(PupilId pupil) =>
            form["also"] == "pupil" && PersonId.Parse(pupil.Value) is var one && reader.MayWrite(pupil, one) ? reader.RecipientsOf(pupil).Append(one) : reader.RecipientsOf(pupil);
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, Visit visit, TextStore texts, LetterCarrier carrier)
    {
        var (form, reader) = (context.Request.Form, new MessagesReader(visit, texts));
        if (ForMe(visit, form["answered"].ToString()) is not { Fact: { Sender: { } writer } answered })
        {
            return Results.NotFound();
        }

        if (WrittenText.Check(form, out var text) is { } wrong)
        {
            return await ShowAsync(visit, reader.Read(form.Text("class"), wrong), StatusCodes.Status400BadRequest);
        }

        var reply = await visit.SubmitAsync(at =>
        [
            new WordedCommand(new RecordLedgerFact(new Message(MessageId.Parse($"m-{at.ToUnixTimeMilliseconds()}-0"))
            {
                SentAt = at,
                Sender = visit.Person,
                Recipient = writer,
                Pupil = answered.Pupil,
                Topics = answered.Topics,
                ReplyTo = answered.Id,
            }), text),
        ]);
        Carry(reply, visit, text, carrier);
        return await ShowAsync(visit, new MessagesReader(visit.Again(), texts).Read(form.Text("class"), Notice.Of(reply)), PageResult.StatusOf(reply));
    }

    private static async Task<IResult> PrintAsync(string id, Visit visit, TextStore texts)
    {
        var (address, message) = visit.Readable<Message>().FirstOrDefault(m => m.Fact.Id.Value == id);
        if (message is null)
        {
            return Results.NotFound();
        }

        await visit.NoteReadAsync(message.Pupil);
        return PageResult.Of<MessageSheet>(new MessagesReader(visit, texts).ItemOf(message, texts.Find([address]).GetValueOrDefault(address), []));
    }

    /// <summary>Hands what was taken in to the outbox, for those who have agreed to a contact.</summary>
    private static void Carry(DeskReply reply, Visit visit, string text, LetterCarrier carrier)
    {
        if (reply is DeskReply.Accepted accepted)
        {
            carrier.Carry(visit.Again().Year, [.. accepted.Decision.Revisions.Select(r => r.After).OfType<Message>().Select(m => (m, text))]);
        }
    }

    /// <summary>Finds a message that was sent to who looks; a default pair for any other.</summary>
    private static (FactAddress Address, Message? Fact) ForMe(Visit visit, string id) =>
        visit.Readable<Message>().FirstOrDefault(m => m.Fact.Id.Value == id && m.Fact.Recipient == visit.Person);

    private static IResult MarkRead(HttpContext context, Visit visit, TextStore texts)
    {
        var form = context.Request.Form;
        var (address, message) = ForMe(visit, form["id"].ToString());
        if (message is null)
        {
            return Results.NotFound();
        }

        texts.MarkRead(address, visit.Person.Value, visit.Now);
        return Results.LocalRedirect(AddressOf(new MessageChoice(message.IsNotice, form.PageIn(), form.Text("class"))));
    }
}
