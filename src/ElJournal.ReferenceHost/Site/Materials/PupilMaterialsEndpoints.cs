using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Материалы журналов обучающегося, для него и родителя.</summary>
internal static class PupilMaterialsEndpoints
{
    /// <summary>As many materials as a page shows.</summary>
    private const int MaxShown = 100;

    internal static void MapPupilMaterials(this IEndpointRouteBuilder routes) => routes.MapGet($"{DiaryEndpoints.Path}/{{pupil}}/materials", Show);

    private static IResult Show(string pupil, Visit visit)
    {
        if (visit.FindPupil(pupil, ResourceKind.Marks) is not { } id)
        {
            return Results.NotFound();
        }

        return PageResult.Of<PupilMaterialsPage>(new PupilMaterialsModel(DiaryHead.Of(visit, id, DiarySection.Materials), ItemsOf(visit, id)));
    }

    private static ImmutableArray<MaterialItem> ItemsOf(Visit visit, PupilId pupil) =>
    [
        .. new PupilJournals(visit, pupil).Within(DateSpan.On(visit.Today))
            .Where(j => visit.MayRead(new AccessTarget(ResourceKind.Materials) { Journal = j.Journal.Id }))
            .SelectMany(j => visit.Year.MaterialsOf(j.Journal.Id).Select(m => (j.Journal, Material: m)))
            .OrderByDescending(m => m.Material.Recorded.At)
            .Take(MaxShown)
            .Select(m => MaterialSight.ItemOf(visit, m.Material) is var item ? item with { Facts = [m.Journal.Subject ?? m.Journal.Id.Value, .. item.Facts] } : item),
    ];
}
