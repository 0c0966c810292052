using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Уроки журнала: reading, and entering what was taught.</summary>
internal static class LessonsApi
{
    private const string Tag = "Уроки";

    internal static void MapLessons(this IEndpointRouteBuilder api)
    {
        api.MapGet("/journals/{journal}/lessons", List).Needs(ApiScope.ReadJournals).WithSummary("Уроки журнала за дни from…to, по страницам").WithTags(Tag).Produces<Paged<LessonView>>();
        api.MapGet("/lessons/{lesson}", Show).Needs(ApiScope.ReadJournals).WithSummary("Урок").WithTags(Tag).Produces<LessonView>();
        api.MapPut("/lessons/{lesson}", PutAsync).Needs(ApiScope.WriteJournals).WithSummary("Записать урок").WithTags(Tag).Produces<Written<LessonView>>();
    }

    private static IResult List(HttpContext context, Visit visit, string journal, string? from, string? to, string? page, string? size)
    {
        if (visit.FindJournal(journal, ResourceKind.Timetable) is not { } found)
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        var (first, last) = (query.Day("from", from), query.Day("to", to));
        var lessons = visit.Year.LessonsOf(found.Id)
            .Where(l => !(l.Date < first) && !(l.Date > last) && visit.MayRead(new AccessTarget(ResourceKind.Timetable) { Journal = l.Journal, Lesson = l }))
            .OrderBy(l => l.Date)
            .ThenBy(l => l.Start)
            .ThenBy(l => l.Lesson)
            .ToList();
        var answer = query.Page(lessons, page, size, l => LessonView.Of(l, visit));
        return query.Problem ?? Results.Ok(answer);
    }

    private static IResult Show(HttpContext context, Visit visit, string lesson)
    {
        if (visit.FindLesson(lesson) is not { } found)
        {
            return ApiProblem.NotFound();
        }

        var view = LessonView.Of(found, visit);
        return ETags.Answer(context, view, view.Version);
    }

    private static async Task<IResult> PutAsync(HttpContext context, Visit visit, string lesson, LessonBody body)
    {
        if (visit.FindLesson(lesson) is not { } standing)
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        query.Text("kind", body.Kind);
        query.Text("topic", body.Topic);
        var entry = standing with
        {
            Status = query.Code("status", body.Status, FactCodes.LessonStatuses, LessonStatus.Held),
            Kind = body.Kind,
            Topic = body.Topic,
            ActualTeacher = TeacherOf(body, query) ?? standing.ActualTeacher,
            IsRemote = body.Remote ?? standing.IsRemote,
        };
        return query.Problem ?? await FactWrites.PutAsync(visit, context, new RecordLesson(entry), body.Reason, body, v => LessonView.Of(v.Year.FindLesson(standing.Lesson)!, v));
    }

    private static StaffId? TeacherOf(LessonBody body, ApiQuery query)
    {
        if (StaffId.TryParse(body.ActualTeacher, out var teacher))
        {
            return teacher;
        }

        if (body.ActualTeacher is not null)
        {
            query.Object("actualTeacher", body.ActualTeacher, "обозначение работника, как в данных");
        }

        return null;
    }
}
