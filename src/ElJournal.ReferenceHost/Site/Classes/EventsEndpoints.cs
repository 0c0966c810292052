using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Классные мероприятия: recorded as lessons held in a journal of extracurricular activities, with who took part.</summary>
internal static class EventsEndpoints
{
    internal static void MapEvents(this IEndpointRouteBuilder routes)
    {
        var path = ClassEndpoints.RouteOf(ClassSection.Events);
        routes.MapGet(path, (string @class, string? page, Visit visit) =>
            visit.FindClass(@class, ResourceKind.Attendance) is { } id ? PageResult.Of<EventsPage>(new EventsReader(visit, id).Read(page: Paging.NumberIn(page))) : Results.NotFound());
        routes.MapPost(path, RecordAsync);
    }

    private static async Task<IResult> RecordAsync(string @class, HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (visit.FindClass(@class, ResourceKind.Attendance) is not { } id || new EventsReader(visit, id).Find(form["journal"].ToString()) is not { } journal)
        {
            return Results.NotFound();
        }

        var (kind, title) = (form["kind"].ToString().Trim(), form["title"].ToString().Trim());
        if (form.Day("day") is not { } day || kind.Length == 0 || title.Length == 0)
        {
            return PageResult.Of<EventsPage>(new EventsReader(visit, id).Read(new Notice(false, "Укажите день, вид и название мероприятия.")), StatusCodes.Status400BadRequest);
        }

        var lesson = default(LessonId);
        var reply = await visit.SubmitAsync(at =>
        {
            lesson = LessonId.Parse($"e-{at.ToUnixTimeMilliseconds()}");
            return new RecordLesson(new LessonEntry(lesson, journal.Id, day) { Status = LessonStatus.Held, Kind = kind, Topic = title });
        });
        return reply is DeskReply.Accepted ? await RecordWhoAsync(visit.Again(), id, lesson, form) : Show(visit, id, reply);
    }

    /// <summary>Says who took part. Access asks about a lesson that stands, so that this comes after it.</summary>
    private static async Task<IResult> RecordWhoAsync(Visit visit, ClassId schoolClass, LessonId lesson, IFormCollection form)
    {
        var absent = form["absent"].ToHashSet(StringComparer.Ordinal);
        ImmutableArray<PupilId> absentees = [.. visit.PupilsOf(schoolClass).Select(p => p.Pupil).Where(p => absent.Contains(p.Value))];
        ImmutableArray<JournalCommand> commands =
        [
            new RecordAttendance(new AttendanceEntry(lesson, pupil: null, Cell.Present)),
            .. absentees.Select(p => new RecordAttendance(new AttendanceEntry(lesson, p, Cell.Absent(AbsenceReason.NotStated)))),
        ];
        return Show(visit, schoolClass, await visit.SubmitAsync(reason: null, commands));
    }

    private static IResult Show(Visit visit, ClassId schoolClass, DeskReply reply) =>
        PageResult.Of<EventsPage>(new EventsReader(visit.Again(), schoolClass).Read(Notice.Of(reply)), PageResult.StatusOf(reply));
}
