using ElJournal.Domain.Classes;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Site.Classes;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Личные дела класса: the class teacher keeps them; every look into one is taken down.</summary>
internal static class PersonalFilesEndpoints
{
    internal static void MapPersonalFiles(this IEndpointRouteBuilder routes)
    {
        var path = ClassEndpoints.RouteOf(ClassSection.PersonalFiles);
        routes.MapGet(path, List);
        routes.MapGet($"{path}/{{pupil}}", async (string @class, string pupil, Visit visit) => Find(visit, @class, pupil) is { } id ? await ShowAsync(visit, id, notice: null, StatusCodes.Status200OK) : Results.NotFound());
        routes.MapPost($"{path}/{{pupil}}", AddAsync).WithMetadata(new UploadLimit());
    }

    /// <summary>Gives the address of a personal file.</summary>
    internal static string AddressOf(ClassId schoolClass, string pupil) => $"{ClassEndpoints.PathOf(schoolClass.Value, ClassSection.PersonalFiles)}/{Uri.EscapeDataString(pupil)}";

    /// <summary>Shows the personal file of a pupil; access has been asked.</summary>
    internal static async Task<IResult> ShowAsync(Visit visit, PupilId pupil, Notice? notice, int status, MaterialDraft? draft = null)
    {
        if (new PupilJournals(visit, pupil).Class is not { } schoolClass)
        {
            return Results.NotFound();
        }

        await visit.NoteReadAsync(pupil);
        return PageResult.Of<PersonalFilePage>(
            new PersonalFileModel(
                ClassHead.Of(visit, schoolClass, ClassSection.PersonalFiles),
                pupil.Value,
                visit.NameOf(pupil.Value),
                [.. visit.Year.PersonalFileOf(pupil).OrderByDescending(i => i.Dated).ThenByDescending(i => i.Recorded.At).Select(i => MaterialSight.ItemOf(visit, i))],
                visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.PersonalFiles) { Pupil = pupil }),
                draft,
                notice),
            status);
    }

    private static IResult List(string @class, Visit visit)
    {
        if (visit.FindClass(@class, ResourceKind.PersonalFiles) is not { } id)
        {
            return Results.NotFound();
        }

        return PageResult.Of<PersonalFilesPage>(new PersonalFilesModel(
            ClassHead.Of(visit, id, ClassSection.PersonalFiles),
            [.. visit.PupilsOf(id).Select(p => (p.Pupil.Value, p.Name, visit.Year.PersonalFileOf(p.Pupil).Count()))]));
    }

    /// <summary>Finds a pupil of a class whose personal file who looks may read.</summary>
    private static PupilId? Find(Visit visit, string schoolClass, string pupil) =>
        visit.FindClass(schoolClass, ResourceKind.PersonalFiles) is { } id && visit.FindPupil(pupil, ResourceKind.PersonalFiles) is { } found && new PupilJournals(visit, found).Class == id ? found : null;

    private static async Task<IResult> AddAsync(string @class, string pupil, HttpContext context, Visit visit)
    {
        if (Find(visit, @class, pupil) is not { } found)
        {
            return Results.NotFound();
        }

        var form = context.Request.Form;
        var fields = new FieldReader(form);
        var dated = fields.Day("dated", "Дата документа");
        var input = MaterialInput.Read(fields);
        var draft = new MaterialDraft(Address: null, form);
        if (input.Content is not { } content)
        {
            return await ShowAsync(visit, found, input.Complaint, StatusCodes.Status422UnprocessableEntity, draft);
        }

        var reply = await MaterialEndpoints.AddAsync(visit, id => new PersonalFileItem(id, found, content) { Dated = dated }, input.File);
        return reply is DeskReply.Accepted
            ? await ShowAsync(visit.Again(), found, Notice.Of(reply), StatusCodes.Status200OK)
            : await ShowAsync(visit.Again(), found, Notice.Of(reply), StatusCodes.Status409Conflict, draft);
    }
}
