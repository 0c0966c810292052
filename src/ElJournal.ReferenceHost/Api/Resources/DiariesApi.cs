using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Дневник по неделям: the same that the page of a diary shows.</summary>
internal static class DiariesApi
{
    internal static void MapDiaries(this IEndpointRouteBuilder api) =>
        api.MapGet("/pupils/{pupil}/diary", ShowAsync).Needs(ApiScope.ReadDiary).WithSummary("Неделя дневника, в которую входит день day").WithTags("Дневник").Produces<DiaryView>();

    private static async Task<IResult> ShowAsync(HttpContext context, Visit visit, string pupil, string? day)
    {
        if (!PupilId.TryParse(pupil, out var id) || !visit.Register.Knows(id) || !visit.MayRead(new AccessTarget(ResourceKind.Marks) { Pupil = id }))
        {
            return ApiProblem.NotFound();
        }

        var (query, reader) = (new ApiQuery(context), new DiaryReader(visit, id));
        var asked = query.Day("day", day) ?? visit.Today;
        if (asked != visit.Today && !reader.Covers(asked))
        {
            query.Object("day", day, $"день учебного года {visit.Register.Year.First:R}…{visit.Register.Year.Last:R}");
        }

        if (query.Problem is { } problem)
        {
            return problem;
        }

        await visit.NoteReadAsync(id);
        return Results.Ok(DiaryView.Of(id, reader.Read(asked)));
    }
}
