using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Работы журнала.</summary>
internal static class AssessmentsApi
{
    private const string Tag = "Работы";

    internal static void MapAssessments(this IEndpointRouteBuilder api)
    {
        api.MapGet("/journals/{journal}/assessments", List).Needs(ApiScope.ReadJournals).WithSummary("Работы журнала, по страницам").WithTags(Tag).Produces<Paged<AssessmentView>>();
        api.MapPut("/assessments/{assessment}", PutAsync).Needs(ApiScope.WriteJournals).WithSummary("Завести или исправить работу").WithTags(Tag).Produces<Written<AssessmentView>>();
    }

    private static IResult List(HttpContext context, Visit visit, string journal, string? page, string? size)
    {
        if (!JournalId.TryParse(journal, out var id) || visit.Register.FindJournal(id) is null
            || visit.Seen(new AccessTarget(ResourceKind.Assessments) { Journal = id }, visit.Year.AssessmentsOf(id), a => TargetOf(visit, a)) is not { } seen)
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        var answer = query.Page(seen, page, size, a => AssessmentView.Of(a, visit));
        return query.Problem ?? Results.Ok(answer);
    }

    private static async Task<IResult> PutAsync(HttpContext context, Visit visit, string assessment, AssessmentBody body)
    {
        if (visit.FindJournal(body.Journal, ResourceKind.Assessments) is not { } journal || !AssessmentId.TryParse(assessment, out var id)
            || (visit.Year.FindAssessment(id) is { } standing && standing.Journal != journal.Id))
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        var work = Read(query, id, journal.Id, body);
        return query.Problem ?? await FactWrites.PutAsync(visit, context, new RecordAssessment(work!), body.Reason, body, v => v.Year.FindAssessment(id) is { } now ? AssessmentView.Of(now, v) : null!);
    }

    /// <summary>Makes the work of what was sent; null where that cannot be read, or has neither lesson nor day.</summary>
    private static Assessment? Read(ApiQuery query, AssessmentId id, JournalId journal, AssessmentBody body)
    {
        query.Text("kind", body.Kind);
        query.Text("title", body.Title);
        var day = query.Day("day", body.Day);
        var (lesson, retakeOf, weight) = (default(LessonId?), default(AssessmentId?), default(MarkWeight?));
        if (LessonId.TryParse(body.Lesson, out var at))
        {
            lesson = at;
        }
        else if (body.Lesson is not null || day is null)
        {
            query.Object("lesson", body.Lesson, "обозначение урока, или свой день работы в поле day");
        }

        if (AssessmentId.TryParse(body.RetakeOf, out var first) && first != id)
        {
            retakeOf = first;
        }
        else if (body.RetakeOf is not null)
        {
            query.Object("retakeOf", body.RetakeOf, "обозначение другой работы");
        }

        if (MarkWeight.TryParse(body.Weight, out var stated))
        {
            weight = stated;
        }
        else if (body.Weight is not null)
        {
            query.Object("weight", body.Weight, "число от 0 до 100, не больше двух знаков после точки");
        }

        return query.Problem is null ? new Assessment(id, journal, lesson, day) { Kind = body.Kind, Title = body.Title, Weight = weight, RetakeOf = retakeOf } : null;
    }

    private static AccessTarget TargetOf(Visit visit, Assessment work) =>
        new(ResourceKind.Assessments) { Journal = work.Journal, Lesson = work.Lesson is { } lesson ? visit.Year.FindLesson(lesson) : null };
}
