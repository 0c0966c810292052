using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Calendars;

/// <summary>Календарь и учебный процесс: days that differ from the week, study periods, journals and who keeps them.</summary>
internal static class CalendarEndpoints
{
    internal const string Path = "/calendar";

    internal static void MapCalendar(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? @class, Visit visit) => MayRead(visit) ? PageResult.Of<CalendarPage>(CalendarReader.Read(visit, @class)) : Results.NotFound());
        routes.MapPost($"{Path}/days", StateDayAsync);
        routes.MapPost($"{Path}/days/withdraw", WithdrawDayAsync);
        routes.MapPost($"{Path}/periods", AddPeriodAsync);
        routes.MapPost($"{Path}/journals", AddJournalAsync);
    }

    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.Calendar)) && visit.MayRead(new AccessTarget(ResourceKind.Journals));

    private static async Task<IResult> StateDayAsync(HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (!MayRead(visit))
        {
            return Results.NotFound();
        }

        if (form.Day("date") is not { } date || !FactCodes.CalendarDayKinds.TryParse(form["kind"].ToString(), out var kind))
        {
            return Incomplete(visit, "Укажите день и каким он будет.");
        }

        var command = RecordRegisterFact.Of(new CalendarDay(date, kind));
        return Answer(visit, await visit.SubmitAsync(reason: null, command with { Version = visit.Year.VersionOf(command.Address) }));
    }

    private static async Task<IResult> WithdrawDayAsync(HttpContext context, Visit visit)
    {
        if (!MayRead(visit) || context.Request.Form.Day("date") is not { } date)
        {
            return Results.NotFound();
        }

        var address = RecordRegisterFact.Of(new CalendarDay(date, CalendarDayKind.School)).Address;
        return Answer(visit, await visit.SubmitAsync(reason: null, new WithdrawFact(address, visit.Year.VersionOf(address))));
    }

    private static async Task<IResult> AddPeriodAsync(HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (!MayRead(visit))
        {
            return Results.NotFound();
        }

        return PeriodId.TryParse(form.Text("id"), out var id) && FactCodes.PeriodKinds.TryParse(form["kind"].ToString(), out var kind) && form.Day("from") is { } first && form.Day("to") is { } last && last >= first
            ? Answer(visit, await visit.SubmitAsync(reason: null, RecordRegisterFact.Of(new StudyPeriod(id, kind, ClassIn(form), first, last))), ClassIn(form))
            : Incomplete(visit, "Укажите обозначение периода, его вид и дни: последний не раньше первого.");
    }

    private static async Task<IResult> AddJournalAsync(HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (!MayRead(visit))
        {
            return Results.NotFound();
        }

        if (!JournalId.TryParse(form.Text("id"), out var id) || !FactCodes.JournalKinds.TryParse(form["kind"].ToString(), out var kind) || form.Text("subject") is not { } subject)
        {
            return Incomplete(visit, "Укажите обозначение журнала, его вид и предмет.");
        }

        var teacher = StaffId.TryParse(form.Text("teacher"), out var staff) ? staff : (StaffId?)null;
        var journal = visit.Register.FindJournal(id) is { } known
            ? known with { Subject = subject, Teacher = teacher }
            : new Journal(id) { Kind = kind, Subject = subject, Class = ClassIn(form), Teacher = teacher };
        var command = RecordRegisterFact.Of(journal);
        return Answer(visit, await visit.SubmitAsync(reason: null, command with { Version = visit.Year.VersionOf(command.Address) }), journal.Class);
    }

    private static ClassId? ClassIn(IFormCollection form) => ClassId.TryParse(form.Text("class"), out var schoolClass) ? schoolClass : null;

    private static IResult Incomplete(Visit visit, string text) => Answer(visit, new Notice(false, text), StatusCodes.Status422UnprocessableEntity);

    private static IResult Answer(Visit visit, DeskReply reply, ClassId? shown = null) =>
        Answer(visit, Notice.Of(reply), PageResult.StatusOf(reply), shown);

    private static IResult Answer(Visit visit, Notice notice, int status, ClassId? shown = null) => PageResult.Of<CalendarPage>(CalendarReader.Read(visit.Again(), shown?.Value, notice), status);
}
