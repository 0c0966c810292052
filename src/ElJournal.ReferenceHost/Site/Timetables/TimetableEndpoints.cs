using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Timetables;

/// <summary>Расписание и нагрузка: lessons of a journal are put on a weekday of a span; hours a week follow from them.</summary>
internal static class TimetableEndpoints
{
    internal const string Path = "/timetable";

    internal static void MapTimetable(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? page, Visit visit) => MayRead(visit) ? PageResult.Of<TimetablePage>(TimetableReader.Read(visit, page: Paging.NumberIn(page))) : Results.NotFound());
        routes.MapPost(Path, PutAsync);
    }

    /// <summary>Everybody may see when lessons are; this page is for those who see to the teaching process.</summary>
    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.Timetable)) && visit.MayRead(new AccessTarget(ResourceKind.Substitutions));

    private static async Task<IResult> PutAsync(HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (!MayRead(visit) || !JournalId.TryParse(form.Text("journal"), out var id) || visit.Register.FindJournal(id) is not { } journal)
        {
            return Results.NotFound();
        }

        if (!Enum.TryParse<IsoDayOfWeek>(form["weekday"], out var weekday) || weekday == IsoDayOfWeek.None || !int.TryParse(form["number"], CultureInfo.InvariantCulture, out var number) || number is < 1 or > 20
            || form.Day("from") is not { } from || form.Day("to") is not { } to)
        {
            return Answer(visit, new Notice(false, "Укажите день недели, номер урока от 1 до 20 и дни, с какого по какой."), StatusCodes.Status422UnprocessableEntity);
        }

        ImmutableArray<JournalCommand> lessons = [.. TimetableReader.SchoolDays(visit.Register, journal, weekday, from, to).Select(day => new RecordLesson(TimetableReader.LessonOn(visit.Register, journal, day, number)))];
        if (lessons.IsEmpty)
        {
            return Answer(visit, new Notice(false, "В эти дни нет ни одного учебного дня с таким днём недели."), StatusCodes.Status422UnprocessableEntity);
        }

        var reply = await visit.SubmitAsync(reason: null, lessons);
        return Answer(visit, Notice.Of(reply), PageResult.StatusOf(reply));
    }

    private static IResult Answer(Visit visit, Notice notice, int status) => PageResult.Of<TimetablePage>(TimetableReader.Read(visit.Again(), notice), status);
}
