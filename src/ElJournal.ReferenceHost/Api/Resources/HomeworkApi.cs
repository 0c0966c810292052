using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Домашние задания.</summary>
internal static class HomeworkApi
{
    private const string Tag = "Домашние задания";

    internal static void MapHomework(this IEndpointRouteBuilder api)
    {
        api.MapGet("/lessons/{lesson}/homework", Show).Needs(ApiScope.ReadJournals).WithSummary("Домашнее задание урока").WithTags(Tag).Produces<HomeworkView>();
        api.MapPut("/lessons/{lesson}/homework", PutAsync).Needs(ApiScope.WriteJournals).WithSummary("Записать домашнее задание").WithTags(Tag).Produces<Written<HomeworkView>>();
    }

    private static IResult Show(HttpContext context, Visit visit, string lesson)
    {
        if (visit.FindLesson(lesson, ResourceKind.Homework) is not { } found || visit.Year.FindHomework(found.Lesson) is not { } homework)
        {
            return ApiProblem.NotFound();
        }

        var view = HomeworkView.Of(homework, visit);
        return ETags.Answer(context, view, view.Version);
    }

    private static async Task<IResult> PutAsync(HttpContext context, Visit visit, string lesson, HomeworkBody body)
    {
        if (visit.FindLesson(lesson, ResourceKind.Homework) is not { } found)
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        query.Text("text", body.Text);
        var due = query.Day("due", body.Due);
        if (body.Minutes is < 0 or > HomeworkEntry.MaxMinutes)
        {
            query.Object("minutes", $"{body.Minutes}", $"число от 0 до {HomeworkEntry.MaxMinutes}");
        }

        return query.Problem ?? await FactWrites.PutAsync(
            visit,
            context,
            new RecordHomework(new HomeworkEntry(found.Lesson, body.Text, isStatedNone: string.IsNullOrEmpty(body.Text)) { Due = due, Minutes = body.Minutes }),
            body.Reason,
            body,
            v => HomeworkView.Of(v.Year.FindHomework(found.Lesson)!, v));
    }
}
