using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Посещаемость урока.</summary>
internal static class AttendanceApi
{
    /// <summary>Stands for everybody in an address, as in the sheets of an import.</summary>
    internal const string Everybody = "*";

    private const string Tag = "Посещаемость";
    private static readonly string Codes = string.Join(", ", CellCodes.Attendance.Select(c => c.Text).Distinct());

    internal static void MapAttendance(this IEndpointRouteBuilder api)
    {
        api.MapGet("/lessons/{lesson}/attendance", ListAsync).Needs(ApiScope.ReadJournals).WithSummary("Посещаемость урока, по страницам").WithTags(Tag).Produces<Paged<AttendanceView>>();
        api.MapPut("/lessons/{lesson}/attendance/{pupil}", PutAsync).Needs(ApiScope.WriteJournals).WithSummary("Записать посещаемость; «*» с кодом all — были все").WithTags(Tag).Produces<Written<AttendanceView>>();
        api.MapDelete("/lessons/{lesson}/attendance/{pupil}", DeleteAsync).Needs(ApiScope.WriteJournals).WithSummary("Снять ошибочную запись").WithTags(Tag).Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListAsync(HttpContext context, Visit visit, string lesson, string? page, string? size)
    {
        if (!LessonId.TryParse(lesson, out var id) || visit.Year.FindLesson(id) is not { } found
            || visit.Seen(TargetOf(found, null), visit.Year.AttendanceOf(id), a => TargetOf(found, a.Pupil)) is not { } seen)
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        var answer = query.Page(seen, page, size, a => AttendanceView.Of(a, visit));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        await visit.NoteReadAsync(pupil: null);
        return Results.Ok(answer);
    }

    private static async Task<IResult> PutAsync(HttpContext context, Visit visit, string lesson, string pupil, AttendanceBody body)
    {
        if (Find(visit, lesson, pupil) is not var (found, who))
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        var cell = CellOf(body.Code, isOfAll: who is null);
        if (cell is null)
        {
            query.Object("code", body.Code, who is null ? $"{CellCodes.AllPresent}: о всех сразу говорят только это" : $"одно из {Codes}");
        }

        return query.Problem ?? await FactWrites.PutAsync(visit, context, new RecordAttendance(new AttendanceEntry(found.Lesson, who, cell!)), body.Reason, body, v => Standing(v, found.Lesson, who)!);
    }

    private static async Task<IResult> DeleteAsync(HttpContext context, Visit visit, string lesson, string pupil, string? reason) => Find(visit, lesson, pupil) is var (found, who)
        ? await FactWrites.DeleteAsync(visit, context, AddressOf(found.Lesson, who), reason, v => Standing(v, found.Lesson, who) ?? new object())
        : ApiProblem.NotFound();

    private static (LessonEntry Lesson, PupilId? Pupil)? Find(Visit visit, string lesson, string pupil)
    {
        PupilId? who = null;
        if (pupil != Everybody)
        {
            if (!PupilId.TryParse(pupil, out var one) || !visit.Register.Knows(one))
            {
                return null;
            }

            who = one;
        }

        return LessonId.TryParse(lesson, out var id) && visit.Year.FindLesson(id) is { } found && visit.MayRead(TargetOf(found, who)) ? (found, who) : null;
    }

    private static AccessTarget TargetOf(LessonEntry lesson, PupilId? pupil) => new(ResourceKind.Attendance) { Journal = lesson.Journal, Lesson = lesson, Pupil = pupil };

    private static Cell? CellOf(string? code, bool isOfAll) =>
        isOfAll ? code == CellCodes.AllPresent ? Cell.Present : null
        : code == CellCodes.Present ? Cell.Present
        : code != CellCodes.AllPresent && CellCodes.TryParseAttendance(code, out var cell) ? cell
        : null;

    private static FactAddress AddressOf(LessonId lesson, PupilId? pupil) => new RecordAttendance(new AttendanceEntry(lesson, pupil, Cell.Present)).Address;

    private static AttendanceView? Standing(Visit visit, LessonId lesson, PupilId? pupil) =>
        visit.Year.Find(AddressOf(lesson, pupil))?.Fact is AttendanceEntry entry ? AttendanceView.Of(entry, visit) : null;
}
