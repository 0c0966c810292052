using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site.Journals;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Материалы журнала, и какие из его уроков идут на расстоянии.</summary>
internal static class JournalMaterialsEndpoints
{
    internal static void MapJournalMaterials(this IEndpointRouteBuilder routes)
    {
        var path = $"{JournalEndpoints.Path}/{{journal}}/materials";
        routes.MapGet(path, (string journal, string? lesson, Visit visit) => Find(visit, journal) is { } found ? Show(visit, found.Id, notice: null, StatusCodes.Status200OK, lesson) : Results.NotFound());
        routes.MapPost(path, AddAsync).WithMetadata(new UploadLimit());
        routes.MapPost($"{path}/remote", HoldRemotelyAsync);
    }

    /// <summary>Gives the address of the materials of a journal.</summary>
    internal static string AddressOf(JournalId journal) => $"{JournalEndpoints.AddressOf(journal)}/materials";

    /// <summary>Shows the materials of a journal to who may look into it.</summary>
    internal static IResult Show(Visit visit, JournalId journal, Notice? notice, int status, string? lesson = null, MaterialDraft? draft = null) => !OpenJournal.IsAllowed(visit, journal)
        ? Results.NotFound()
        : PageResult.Of<JournalMaterialsPage>(JournalMaterialsReader.Read(visit, visit.Register.FindJournal(journal)!, notice, draft?["lesson"] ?? lesson, draft), status);

    private static Journal? Find(Visit visit, string journal) =>
        OpenJournal.Find(visit, journal) is { } found && visit.MayRead(new AccessTarget(ResourceKind.Materials) { Journal = found.Id }) ? found : null;

    private static async Task<IResult> AddAsync(string journal, HttpContext context, Visit visit)
    {
        if (Find(visit, journal) is not { } found)
        {
            return Results.NotFound();
        }

        var form = context.Request.Form;
        var fields = new FieldReader(form);
        var kind = fields.Choice("kind", "Вид", LedgerCodes.MaterialKinds, MaterialKind.Reading);
        var answerBy = fields.Day("answerBy", "К какому дню ждёте ответа");
        var lesson = LessonOf(visit, found, form)?.Lesson;
        if (lesson is null && form.Text("lesson") is not null)
        {
            fields.Wrong.Add("Такого урока в этом журнале нет: выберите другой или отнесите ко всему предмету.");
        }

        var input = MaterialInput.Read(fields);
        var draft = new MaterialDraft(Address: null, form);
        if (input.Content is not { } content)
        {
            return Show(visit, found.Id, input.Complaint, StatusCodes.Status422UnprocessableEntity, draft: draft);
        }

        var reply = await MaterialEndpoints.AddAsync(
            visit,
            id => new JournalMaterial(id, found.Id, kind, content) { Lesson = lesson, Topic = form.Text("topic"), AnswerBy = answerBy },
            input.File);
        return Answer(visit, found, reply, draft);
    }

    private static async Task<IResult> HoldRemotelyAsync(string journal, HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (Find(visit, journal) is not { } found || LessonOf(visit, found, form) is not { } lesson)
        {
            return Results.NotFound();
        }

        return Answer(visit, found, await visit.SubmitAsync(reason: null, new RecordLesson(lesson with { IsRemote = form["remote"] == "1" }) { Version = form.VersionIn("version") }));
    }

    private static LessonEntry? LessonOf(Visit visit, Journal journal, IFormCollection form) =>
        LessonId.TryParse(form["lesson"], out var id) && visit.Year.FindLesson(id) is { } lesson && lesson.Journal == journal.Id ? lesson : null;

    private static IResult Answer(Visit visit, Journal journal, DeskReply reply, MaterialDraft? draft = null) => reply is DeskReply.Accepted
        ? Show(visit.Again(), journal.Id, Notice.Of(reply), StatusCodes.Status200OK)
        : Show(visit.Again(), journal.Id, Notice.Of(reply), StatusCodes.Status409Conflict, draft: draft);
}
