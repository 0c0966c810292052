using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Absences;

/// <summary>Посещаемость одного обучающегося, для семьи.</summary>
internal static class AbsencesEndpoints
{
    internal static void MapAbsences(this IEndpointRouteBuilder routes) => routes.MapGet($"{DiaryEndpoints.Path}/{{pupil}}/absences", ShowAsync);

    private static async Task<IResult> ShowAsync(string pupil, string? period, Visit visit)
    {
        if (visit.FindPupil(pupil, ResourceKind.Attendance) is not { } id || new AbsencesReader(visit, id).Read(period) is not { } model)
        {
            return Results.NotFound();
        }

        await visit.NoteReadAsync(id);
        return PageResult.Of<AbsencesPage>(model);
    }
}
