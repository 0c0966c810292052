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

/// <summary>Письма семьи школе: to those who teach the pupil, and to the administration.</summary>
internal static class LettersEndpoints
{
    internal const string Path = $"{MessagesEndpoints.Path}/letter";

    /// <summary>Gives the address of a page on which a letter about something is begun.</summary>
    internal static string Begin(string pupil, LetterPurpose about, string? journal = null) =>
        $"{MessagesEndpoints.Path}?pupil={Uri.EscapeDataString(pupil)}&about={about.Code}{(journal is null ? "" : $"&journal={Uri.EscapeDataString(journal)}")}";

    internal static void MapLetters(this IEndpointRouteBuilder routes) => routes.MapPost(Path, SendAsync);

    private static async Task<IResult> SendAsync(HttpContext context, Visit visit, TextStore texts)
    {
        var form = context.Request.Form;
        var wrong = WrittenText.Check(form, out var text);
        var letter = SentLetter.In(form, text);
        if (!PupilId.TryParse(letter.Pupil, out var pupil) || !new PupilStaff(visit, pupil).Read().Any(a => a.Id == letter.To))
        {
            wrong ??= new Notice(false, "Выберите, кому написать.");
        }

        if (wrong is not null)
        {
            return await ShowAsync(visit, wrong, letter, StatusCodes.Status400BadRequest);
        }

        var reply = await visit.SubmitAsync(at =>
        [
            new WordedCommand(new RecordLedgerFact(new Message(MessageId.Parse($"m-{at.ToUnixTimeMilliseconds()}-0"))
            {
                SentAt = at,
                Sender = visit.Person,
                Recipient = PersonId.Parse(letter.To),
                Pupil = pupil,
                Topics = Topics.In(form["topic"]),
            }), text),
        ]);
        return reply is DeskReply.Accepted
            ? await ShowAsync(visit.Again(), Notice.Of(reply), sent: null, StatusCodes.Status200OK)
            : await ShowAsync(visit, Notice.Of(reply), letter, StatusCodes.Status409Conflict);

        Task<IResult> ShowAsync(Visit seen, Notice notice, SentLetter? sent, int status) => MessagesEndpoints.ShowAsync(
            visit, new MessagesReader(seen, texts).Read(schoolClass: null, notice, letter: new LetterFormReader(seen).Read(letter.Pupil, about: null, journal: null, sent)), status);
    }
}
