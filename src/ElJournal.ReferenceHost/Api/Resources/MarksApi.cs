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

/// <summary>Отметки за работу.</summary>
internal static class MarksApi
{
    private const string Tag = "Отметки";
    private const string OneMark = "/assessments/{assessment}/marks/{pupil}";

    internal static void MapMarks(this IEndpointRouteBuilder api)
    {
        api.MapGet("/assessments/{assessment}/marks", ListAsync).Needs(ApiScope.ReadJournals).WithSummary("Отметки за работу, по страницам").WithTags(Tag).Produces<Paged<MarkView>>();
        api.MapGet(OneMark, ShowAsync).Needs(ApiScope.ReadJournals).WithSummary("Отметка").WithTags(Tag).Produces<MarkView>();
        api.MapPut(OneMark, PutAsync).Needs(ApiScope.WriteJournals).WithSummary("Поставить или исправить отметку").WithTags(Tag).Produces<Written<MarkView>>();
        api.MapDelete(OneMark, DeleteAsync).Needs(ApiScope.WriteJournals).WithSummary("Снять ошибочную отметку").WithTags(Tag).Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListAsync(HttpContext context, Visit visit, string assessment, string? page, string? size)
    {
        if (FindWork(visit, assessment) is not { } work
            || visit.Seen(TargetOf(visit, work, null), visit.Year.MarksOf(work.Id), m => TargetOf(visit, work, m.Pupil)) is not { } seen)
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        var answer = query.Page(seen, page, size, m => MarkView.Of(m, visit));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        await visit.NoteReadAsync(pupil: null);
        return Results.Ok(answer);
    }

    private static async Task<IResult> ShowAsync(HttpContext context, Visit visit, string assessment, string pupil)
    {
        if (Find(visit, assessment, pupil) is not var (work, who) || Standing(visit, work.Id, who) is not { } mark)
        {
            return ApiProblem.NotFound();
        }

        await visit.NoteReadAsync(who);
        return ETags.Answer(context, mark, mark.Version);
    }

    private static async Task<IResult> PutAsync(HttpContext context, Visit visit, string assessment, string pupil, MarkBody body)
    {
        if (Find(visit, assessment, pupil) is not var (work, who))
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        var day = query.Day("day", body.Day);
        if (!CellCodes.TryParseMark(body.Mark, out var cell))
        {
            query.Object("mark", body.Mark, $"отметка числом, двойная (5/3) или одно из {string.Join(", ", CellCodes.Marks.Select(c => c.Text))}");
        }

        return query.Problem ?? await FactWrites.PutAsync(visit, context, new RecordMark(new MarkEntry(work.Id, who, cell!) { Day = day }), body.Reason, body, v => Standing(v, work.Id, who)!);
    }

    private static async Task<IResult> DeleteAsync(HttpContext context, Visit visit, string assessment, string pupil, string? reason) => Find(visit, assessment, pupil) is var (work, who)
        ? await FactWrites.DeleteAsync(visit, context, AddressOf(work.Id, who), reason, v => Standing(v, work.Id, who) ?? new object())
        : ApiProblem.NotFound();

    private static (Assessment Work, PupilId Pupil)? Find(Visit visit, string assessment, string pupil) =>
        FindWork(visit, assessment) is { } work && PupilId.TryParse(pupil, out var who) && visit.Register.Knows(who) && visit.MayRead(TargetOf(visit, work, who)) ? (work, who) : null;

    private static Assessment? FindWork(Visit visit, string assessment) => AssessmentId.TryParse(assessment, out var id) ? visit.Year.FindAssessment(id) : null;

    private static AccessTarget TargetOf(Visit visit, Assessment work, PupilId? pupil) =>
        new(ResourceKind.Marks) { Journal = work.Journal, Lesson = work.Lesson is { } lesson ? visit.Year.FindLesson(lesson) : null, Pupil = pupil };

    private static FactAddress AddressOf(AssessmentId work, PupilId pupil) => new RecordMark(new MarkEntry(work, pupil, Cell.Exempt)).Address;

    private static MarkView? Standing(Visit visit, AssessmentId work, PupilId pupil) =>
        visit.Year.Find(AddressOf(work, pupil))?.Fact is MarkEntry mark ? MarkView.Of(mark, visit) : null;
}
