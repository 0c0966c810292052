using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.ReferenceHost.Site.Live;
using ElJournal.ReferenceHost.Site.Periods;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Журналы: the list, the grid with its cells and lessons, and the stream of its changes.</summary>
internal static class JournalEndpoints
{
    internal const string Path = "/journals";

    internal static void MapJournals(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? page, Visit visit) => PageResult.Of<JournalListPage>(JournalListReader.Read(visit, Paging.NumberIn(page))));
        routes.MapGet($"{Path}/{{journal}}", ShowAsync);
        routes.MapPost($"{Path}/{{journal}}/cells", WriteCellAsync);
        routes.MapPost($"{Path}/{{journal}}/lessons/{{lesson}}", WriteLessonAsync);
        routes.MapGet($"{Path}/{{journal}}/changes", LiveStream.Follow).WithMetadata(new WithoutRenewal());
    }

    /// <summary>Gives the address of a journal.</summary>
    internal static string AddressOf(JournalId journal) => $"{Path}/{Uri.EscapeDataString(journal.Value)}";

    private static async Task<IResult> ShowAsync(string journal, string? period, string? lesson, Visit visit)
    {
        if (OpenJournal.Find(visit, journal) is not { } found)
        {
            return Results.NotFound();
        }

        LessonEntry? open = null;
        if (lesson is not null)
        {
            open = FindLesson(visit, found, lesson);
            if (open is null)
            {
                return Results.NotFound();
            }
        }

        return new JournalReader(visit, found).Read(period, open) is { } model ? await ShownAsync(visit, model, StatusCodes.Status200OK) : Results.NotFound();
    }

    private static async Task<IResult> WriteCellAsync(string journal, HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        LessonId? lesson = LessonId.TryParse(form["lesson"], out var ofLesson) ? ofLesson : null;
        AssessmentId? work = AssessmentId.TryParse(form["work"], out var ofWork) ? ofWork : null;
        if (OpenJournal.Find(visit, journal) is not { } found
            || PeriodChoice.Find(visit, found.Class, form["period"]) is not { } period
            || !PupilId.TryParse(form["pupil"], out var pupil)
            || (lesson is null && work is null)
            || (lesson is { } known && visit.Year.FindLesson(known)?.Journal != found.Id)
            || (work is { } old && (visit.Year.FindAssessment(old) is not { } assessment || assessment.Journal != found.Id || assessment.Lesson != lesson)))
        {
            return Results.NotFound();
        }

        var cell = new CellSubmission(new CellPlace(lesson, work, pupil), form["text"].ToString().Trim(), SeenVersions.Parse(form["seen"].ToString()), form.Text("reason"));
        return Results.Json(await cell.WriteAsync(visit, found, period.Chosen));
    }

    private static async Task<IResult> WriteLessonAsync(string journal, string lesson, string? period, HttpContext context, Visit visit)
    {
        if (OpenJournal.Find(visit, journal) is not { } found || FindLesson(visit, found, lesson) is not { } open)
        {
            return Results.NotFound();
        }

        var sent = new LessonSubmission(open, context.Request.Form);
        if (sent.NotUnderstood(visit).ToList() is { Count: > 0 } wrong)
        {
            return await AnswerAsync(visit, found, period, open, sent.Draft, new Notice(false, ["Ничего не записано.", .. wrong]), StatusCodes.Status422UnprocessableEntity);
        }

        var reply = await visit.SubmitAsync(context.Request.Form.Text("reason"), [.. sent.Commands(visit)]);
        var after = visit.Again();
        var standing = after.Year.FindLesson(open.Lesson)!;
        return reply is DeskReply.Accepted
            ? await AnswerAsync(after, found, period, standing, draft: null, Notice.Of(reply), StatusCodes.Status200OK)
            : await AnswerAsync(after, found, period, standing, sent.Draft, Notice.Of(reply), StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> AnswerAsync(Visit visit, Journal journal, string? period, LessonEntry lesson, LessonDraft? draft, Notice notice, int status) =>
        new JournalReader(visit, journal).Read(period, lesson, draft, notice) is { } model ? await ShownAsync(visit, model, status) : Results.NotFound();

    private static async Task<IResult> ShownAsync(Visit visit, JournalModel model, int status)
    {
        await visit.NoteReadAsync(pupil: null);
        return PageResult.Of<JournalPage>(model, status);
    }

    private static LessonEntry? FindLesson(Visit visit, Journal journal, string id) =>
        LessonId.TryParse(id, out var lesson) && visit.Year.FindLesson(lesson) is { } entry && entry.Journal == journal.Id && visit.MayRead(new AccessTarget(ResourceKind.LessonEntries) { Lesson = entry }) ? entry : null;
}
