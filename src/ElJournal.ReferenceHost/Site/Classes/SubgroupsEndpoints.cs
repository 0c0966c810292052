using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Подгруппы: a pupil goes from one into another on a day; what stood before that day stays.</summary>
internal static class SubgroupsEndpoints
{
    internal static void MapSubgroups(this IEndpointRouteBuilder routes)
    {
        var path = ClassEndpoints.RouteOf(ClassSection.Subgroups);
        routes.MapGet(path, (string @class, Visit visit) =>
            visit.FindClass(@class, ResourceKind.Subgroups) is { } id ? PageResult.Of<SubgroupsPage>(new SubgroupsReader(visit, id).Read()) : Results.NotFound());
        routes.MapPost(path, MoveAsync);
    }

    private static async Task<IResult> MoveAsync(string @class, HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (visit.FindClass(@class, ResourceKind.Subgroups) is not { } id)
        {
            return Results.NotFound();
        }

        var (left, joined) = (SubgroupIn(form, "from"), SubgroupIn(form, "to"));
        if (LocalDatePattern.Iso.Parse(form["day"].ToString()) is not { Success: true } day || !PupilId.TryParse(form["pupil"], out var pupil) || left == joined)
        {
            return PageResult.Of<SubgroupsPage>(new SubgroupsReader(visit, id).Read(new Notice(false, "Укажите обучающегося, день и две разные подгруппы; одна может быть пуста.")), StatusCodes.Status400BadRequest);
        }

        var ended = left is { } old ? Leave(visit, id, pupil, old, day.Value).ToList() : [];
        if (left is not null && ended.Count == 0)
        {
            return PageResult.Of<SubgroupsPage>(new SubgroupsReader(visit, id).Read(new Notice(false, $"В подгруппе «{left}» этого обучающегося в тот день нет.")), StatusCodes.Status400BadRequest);
        }

        var begun = joined is { } subgroup ? [RecordRegisterFact.Of(new SubgroupMembership(subgroup, id, pupil, new DateSpan(day.Value, null)))] : Array.Empty<JournalCommand>();
        var reply = await visit.SubmitAsync(reason: null, [.. ended, .. begun]);
        return PageResult.Of<SubgroupsPage>(new SubgroupsReader(visit.Again(), id).Read(Notice.Of(reply)), PageResult.StatusOf(reply));
    }

    private static SubgroupId? SubgroupIn(IFormCollection form, string name) => SubgroupId.TryParse(form[name].ToString().Trim(), out var subgroup) ? subgroup : null;

    /// <summary>Ends what a pupil has in a subgroup, the day before.</summary>
    private static IEnumerable<JournalCommand> Leave(Visit visit, ClassId schoolClass, PupilId pupil, SubgroupId subgroup, LocalDate day) =>
        from standing in visit.Register.Subgroups
        where standing.Subgroup == subgroup && standing.Class == schoolClass && standing.Pupil == pupil && standing.Span.Contains(day) && standing.Span.From != day
        let ended = RecordRegisterFact.Of(standing with { Span = new DateSpan(standing.Span.From, day.PlusDays(-1)) })
        select ended with { Version = visit.Year.VersionOf(ended.Address) };
}
