using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site.Orders;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Admissions;

/// <summary>Приём: an application is recorded, decided on, and ends with an order and a class, or with a refusal.</summary>
internal static class AdmissionsEndpoints
{
    internal const string Path = "/admissions";

    internal static void MapAdmissions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, List);
        routes.MapPost(Path, RecordAsync);
        routes.MapGet($"{Path}/{{application}}", Show);
        routes.MapPost($"{Path}/{{application}}", CorrectAsync);
        routes.MapPost($"{Path}/{{application}}/decision", DecideAsync);
        routes.MapPost($"{Path}/{{application}}/order", EnrolAsync);
    }

    /// <summary>Gives the address of an application.</summary>
    internal static string AddressOf(AdmissionId application) => $"{Path}/{Uri.EscapeDataString(application.Value)}";

    private static bool MayRead(Visit visit) => visit.MayRead(AdmissionsReader.Target);

    private static IResult List(string? state, Visit visit) => MayRead(visit)
        ? PageResult.Of<AdmissionsPage>(new AdmissionsReader(visit).Read(Enum.TryParse<AdmissionState>(state, out var known) && Enum.IsDefined(known) ? known : null))
        : Results.NotFound();

    private static async Task<IResult> RecordAsync(HttpContext context, Visit visit)
    {
        if (!MayRead(visit))
        {
            return Results.NotFound();
        }

        if (AdmissionInput.Read(context.Request.Form, AdmissionId.Parse($"application-{Guid.CreateVersion7():N}")) is not { } application)
        {
            return PageResult.Of<AdmissionsPage>(new AdmissionsReader(visit).Read(state: null, Unfilled), StatusCodes.Status422UnprocessableEntity);
        }

        var reply = await visit.SubmitAsync(reason: null, new RecordLedgerFact(application));
        return PageResult.Of<AdmissionsPage>(new AdmissionsReader(visit.Again()).Read(state: null, Notice.Of(reply)), PageResult.StatusOf(reply));
    }

    private static IResult Show(string application, Visit visit) => new AdmissionsReader(visit) is var reader && reader.Find(application) is { } held
        ? PageResult.Of<AdmissionPage>(reader.Read(held))
        : Results.NotFound();

    private static async Task<IResult> CorrectAsync(string application, HttpContext context, Visit visit)
    {
        if (new AdmissionsReader(visit).Find(application) is not { } held)
        {
            return Results.NotFound();
        }

        var standing = (AdmissionApplication)held.Fact!;
        return AdmissionInput.Read(context.Request.Form, standing.Id) is not { } sent
            ? Page(visit, held, Unfilled, StatusCodes.Status422UnprocessableEntity)
            : Answer(visit, application, await visit.SubmitAsync(context.Request.Form.Text("why"), new RecordLedgerFact(WithStages(sent, standing)) { Version = context.Request.Form.VersionIn("version") }));
    }

    private static async Task<IResult> DecideAsync(string application, HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (new AdmissionsReader(visit).Find(application) is not { } held)
        {
            return Results.NotFound();
        }

        return LedgerCodes.AdmissionDecisions.TryParse(form["decision"].ToString(), out var decision)
            ? Answer(visit, application, await visit.SubmitAsync(reason: null, new DecideApplication(((AdmissionApplication)held.Fact!).Id, decision, form.Text("reason"), form.VersionIn("version"))))
            : Page(visit, held, new Notice(false, "Выберите решение: принять или отказать."), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> EnrolAsync(string application, HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (new AdmissionsReader(visit).Find(application) is not { } held)
        {
            return Results.NotFound();
        }

        if (form.Text("number") is not { } number || form.Day("date") is not { } date || !PupilId.TryParse(form.Text("pupil"), out var pupil) || !ClassId.TryParse(form.Text("class"), out var schoolClass))
        {
            return Page(visit, held, new Notice(false, "Укажите номер и дату приказа, обозначение обучающегося и класс: без них не зачисляют."), StatusCodes.Status422UnprocessableEntity);
        }

        var order = new OrderEntry(OrderEntryId.Parse($"order-{Guid.CreateVersion7():N}"), number, date, OrderKind.Enrolment) { Pupil = pupil, Class = schoolClass, Effective = form.Day("effective") };
        var standing = (AdmissionApplication)held.Fact!;
        var reply = await visit.SubmitAsync(reason: null, [.. OrdersEndpoints.NewcomersOf(order, visit), new EnrolApplicant(standing.Id, order, form.VersionIn("version"))]);
        if (reply is DeskReply.Accepted && standing.Child is { } child && visit.NameOf(pupil.Value) == pupil.Value)
        {
            visit.School.Names.Give(pupil.Value, child);
        }

        return Answer(visit, application, reply);
    }

    private static Notice Unfilled => new(false, $"Укажите номер и день заявления, кто подаёт и о ком; класс — число от 1 до {SchoolClass.LastGrade}.");

    private static AdmissionApplication WithStages(AdmissionApplication sent, AdmissionApplication standing) => sent with
    {
        Decision = standing.Decision,
        DecidedAt = standing.DecidedAt,
        Reason = standing.Reason,
        Order = standing.Order,
        Pupil = standing.Pupil,
        EnrolledAt = standing.EnrolledAt,
    };

    private static IResult Answer(Visit visit, string application, DeskReply reply)
    {
        var after = visit.Again();
        return Page(after, new AdmissionsReader(after).Find(application)!, Notice.Of(reply), PageResult.StatusOf(reply));
    }

    private static IResult Page(Visit visit, HeldFact held, Notice notice, int status) => PageResult.Of<AdmissionPage>(new AdmissionsReader(visit).Read(held, notice), status);
}
