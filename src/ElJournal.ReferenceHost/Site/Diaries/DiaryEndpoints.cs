using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>Дневник по неделям, для обучающегося и родителя.</summary>
internal static class DiaryEndpoints
{
    internal const string Path = "/diary";

    internal static void MapDiary(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Choose);
        routes.MapGet($"{Path}/{{pupil}}", Show);
    }

    /// <summary>Gives the address of a week.</summary>
    internal static string AddressOf(string pupil, NodaTime.LocalDate? day = null) =>
        $"{Path}/{Uri.EscapeDataString(pupil)}{(day is { } d ? $"?day={LocalDatePattern.Iso.Format(d)}" : "")}";

    private static IResult Choose(Visit visit)
    {
        var scope = visit.ScopeOf(AccessAction.Read, ResourceKind.Marks);
        var children = scope.People.Where(p => PupilId.TryParse(p.Value, out var pupil) && visit.Register.Knows(pupil)).Select(p => p.Value).ToList();
        return children.Count == 1
            ? Results.LocalRedirect(AddressOf(children[0]))
            : PageResult.Of<ChildrenPage>(new ChildrenModel([.. children.Select(c => (c, visit.NameOf(c)))]));
    }

    private static IResult Show(string pupil, string? day, Visit visit)
    {
        if (!PupilId.TryParse(pupil, out var id) || !visit.Register.Knows(id) || !visit.MayRead(new AccessTarget(ResourceKind.Marks) { Pupil = id }))
        {
            return Results.NotFound();
        }

        var reader = new DiaryReader(visit, id);
        var asked = LocalDatePattern.Iso.Parse(day ?? "") is { Success: true } parsed ? parsed.Value : visit.Today;
        if (asked != visit.Today && !reader.Covers(asked))
        {
            return Results.NotFound();
        }

        visit.NoteRead(id);
        return PageResult.Of<DiaryPage>(reader.Read(asked));
    }
}
