using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Site.Materials;
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
        routes.MapGet($"{Path}/{{pupil}}", ShowAsync);
    }

    /// <summary>Gives the address of a section of a diary.</summary>
    internal static string PathOf(string pupil, DiarySection section) => section switch
    {
        DiarySection.Week => $"{Path}/{Uri.EscapeDataString(pupil)}",
        DiarySection.Marks => $"{Path}/{Uri.EscapeDataString(pupil)}/marks",
        DiarySection.Absences => $"{Path}/{Uri.EscapeDataString(pupil)}/absences",
        DiarySection.Materials => $"{Path}/{Uri.EscapeDataString(pupil)}/materials",
        DiarySection.Portfolio => PortfolioEndpoints.AddressOf(pupil),
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "Unknown section."),
    };

    /// <summary>Gives the address of a week.</summary>
    internal static string AddressOf(string pupil, NodaTime.LocalDate? day = null) =>
        $"{PathOf(pupil, DiarySection.Week)}{(day is { } d ? $"?day={LocalDatePattern.Iso.Format(d)}" : "")}";

    /// <summary>Finds a pupil of whom who looks may read something.</summary>
    /// <param name="visit">Who looks.</param>
    /// <param name="pupil">The id, as the address has it.</param>
    /// <param name="kind">What.</param>
    /// <returns>The pupil; null for one who is not there, or not for the eyes of who looks: the two look alike.</returns>
    internal static PupilId? FindPupil(this Visit visit, string pupil, ResourceKind kind) =>
        PupilId.TryParse(pupil, out var id) && visit.Register.Knows(id) && visit.MayRead(new AccessTarget(kind) { Pupil = id }) ? id : null;

    private static IResult Choose(Visit visit)
    {
        var children = DiaryHead.ChildrenOf(visit);
        return children.Length == 1 ? Results.LocalRedirect(AddressOf(children[0].Id)) : PageResult.Of<ChildrenPage>(new ChildrenModel(children));
    }

    private static async Task<IResult> ShowAsync(string pupil, string? day, Visit visit)
    {
        if (visit.FindPupil(pupil, ResourceKind.Marks) is not { } id)
        {
            return Results.NotFound();
        }

        var reader = new DiaryReader(visit, id);
        var asked = Forms.DayOf(day) ?? visit.Today;
        if (asked != visit.Today && !reader.Covers(asked))
        {
            return Results.NotFound();
        }

        await visit.NoteReadAsync(id);
        return PageResult.Of<DiaryPage>(reader.Read(asked));
    }
}
