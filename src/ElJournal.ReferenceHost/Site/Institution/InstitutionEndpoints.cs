using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Institution;

/// <summary>Сведения о школе: as they stand, and everything that ever stood there.</summary>
internal static class InstitutionEndpoints
{
    internal const string Path = "/school";

    private const int MaxName = 300;

    internal static void MapInstitution(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (Visit visit) => MayRead(visit) ? PageResult.Of<InstitutionPage>(InstitutionReader.Read(visit)) : Results.NotFound());
        routes.MapPost(Path, CorrectAsync);
    }

    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.ReferenceData));

    private static async Task<IResult> CorrectAsync(HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (!MayRead(visit))
        {
            return Results.NotFound();
        }

        if (form.Text("name") is not { Length: <= MaxName } name)
        {
            return Answer(visit, new Notice(false, $"Название — от 1 до {MaxName} знаков."), StatusCodes.Status422UnprocessableEntity);
        }

        var school = visit.Register.School with { Name = name, Week = form["week"] == "5" ? WeekLength.Five : WeekLength.Six };
        var reply = await visit.SubmitAsync(form.Text("reason"), RecordRegisterFact.Of(school) with { Version = form.VersionIn("version") });
        return Answer(visit, Notice.Of(reply), PageResult.StatusOf(reply));
    }

    private static IResult Answer(Visit visit, Notice notice, int status) => PageResult.Of<InstitutionPage>(InstitutionReader.Read(visit.Again(), notice), status);
}
