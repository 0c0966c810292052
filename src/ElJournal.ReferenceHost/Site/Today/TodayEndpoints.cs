using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Today;

/// <summary>Сегодня: lessons and duties of the day; a lesson is entered on the same page.</summary>
internal static class TodayEndpoints
{
    internal const string Path = "/today";

    internal static void MapToday(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (Visit visit) => Results.LocalRedirect(Navigation.For(visit).First().Path));
        routes.MapGet(Path, (Visit visit) => ShowAsync(visit, TodayReader.Read(visit), StatusCodes.Status200OK));
        routes.MapPost($"{Path}/{{lesson}}", EnterLessonAsync);
    }

    private static async Task<IResult> ShowAsync(Visit visit, TodayModel model, int status)
    {
        if (model.NamesPupils)
        {
            await visit.NoteReadAsync(pupil: null);
        }

        return PageResult.Of<TodayPage>(model, status);
    }

    private static async Task<IResult> EnterLessonAsync(string lesson, HttpContext context, Visit visit)
    {
        if (!LessonId.TryParse(lesson, out var id) || visit.Year.FindLesson(id) is not { } entry || !visit.MayRead(new AccessTarget(ResourceKind.LessonEntries) { Lesson = entry }))
        {
            return Results.NotFound();
        }

        var form = context.Request.Form;
        var reply = await visit.SubmitAsync(
            form["reason"],
            [
                new RecordLesson(entry with { Status = LessonStatus.Held, Topic = form["topic"].ToString().Trim() }) { Version = form.VersionIn("version") },
                new RecordHomework(HomeworkInput.Of(visit.Year.FindHomework(id), id, form["homework"].ToString().Trim())) { Version = form.VersionIn("homeworkVersion") },
            ]);
        var after = visit.Again();
        return await ShowAsync(after, TodayReader.Read(after, Notice.Of(reply)), PageResult.StatusOf(reply));
    }
}
