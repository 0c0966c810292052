using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Substitutions;

/// <summary>Замены: who stands in for whom, recorded before the lessons; rights and duties of the substitute follow from them.</summary>
internal static class SubstitutionsEndpoints
{
    internal const string Path = "/substitutions";

    internal static void MapSubstitutions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? teacher, string? from, string? to, Visit visit) =>
            MayRead(visit) ? PageResult.Of<SubstitutionsPage>(new SubstitutionsReader(visit).Read(teacher, DaysOf(from, to, visit.Today))) : Results.NotFound());
        routes.MapPost(Path, RecordAsync);
    }

    /// <summary>Only those who see the substitutions of the whole school: a teacher sees the own ones where the lessons are.</summary>
    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.Substitutions));

    private static async Task<IResult> RecordAsync(HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        var substitute = form["substitute"].ToString();
        if (!MayRead(visit) || !JournalId.TryParse(form["journal"], out var journal) || visit.Register.FindJournal(journal) is null || (substitute.Length > 0 && !StaffId.TryParse(substitute, out _)))
        {
            return Results.NotFound();
        }

        var days = DaysOf(form["from"], form["to"], visit.Today);
        var reply = await visit.SubmitAsync(reason: null, new RecordSubstitution(journal, new DateSpan(days.Start, days.End), substitute.Length > 0 ? StaffId.Parse(substitute) : null));
        return PageResult.Of<SubstitutionsPage>(
            new SubstitutionsReader(visit.Again()).Read(form["teacher"], days, Notice.Of(reply)),
            PageResult.StatusOf(reply));
    }

    /// <summary>Reads the days of a form; today where they are none, and one day where the last comes before the first.</summary>
    private static DateInterval DaysOf(string? from, string? to, LocalDate today)
    {
        var first = Forms.DayOf(from) ?? today;
        var last = Forms.DayOf(to) is { } end && end >= first ? end : first;
        return new DateInterval(first, last);
    }
}
