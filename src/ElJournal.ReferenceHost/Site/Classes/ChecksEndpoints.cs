using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Supervision;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Недельная проверка журнала класса: the check, what it found, and that it was corrected and told to the administration.</summary>
internal static class ChecksEndpoints
{
    internal static void MapChecks(this IEndpointRouteBuilder routes)
    {
        var path = ClassEndpoints.RouteOf(ClassSection.Checks);
        routes.MapGet(path, (string @class, string? page, Visit visit, TextStore texts) =>
            visit.FindClass(@class, ResourceKind.Checks) is { } id ? PageResult.Of<ChecksPage>(new ChecksReader(visit, id, texts).Read(page: Paging.NumberIn(page))) : Results.NotFound());
        routes.MapPost(path, MakeCheckAsync);
        routes.MapPost($"{path}/{{disagreement}}", AdvanceAsync);
    }

    private static async Task<IResult> MakeCheckAsync(string @class, HttpContext context, Visit visit, TextStore texts)
    {
        if (visit.FindClass(@class, ResourceKind.Checks) is not { } id || !StaffId.TryParse(visit.Person.Value, out var by))
        {
            return Results.NotFound();
        }

        var form = context.Request.Form;
        var found = form["journal"].Zip(form["found"], (journal, text) => (Journal: journal, Text: (text ?? "").Trim()))
            .Where(f => f.Text.Length > 0 && JournalId.TryParse(f.Journal, out _))
            .Select(f => (Journal: JournalId.Parse(f.Journal!), f.Text))
            .ToList();
        if (found.Any(f => f.Text.Length > TextStore.MaxLength))
        {
            var wrong = new Notice(false, $"Ничего не записано: о журнале написано длиннее {TextStore.MaxLength} знаков. Сократите.");
            return PageResult.Of<ChecksPage>(new ChecksReader(visit, id, texts).Read(wrong), StatusCodes.Status400BadRequest);
        }

        return Show(visit, id, texts, await visit.SubmitAsync(at => CommandsOf(id, by, at, found)));
    }

    private static ImmutableArray<WordedCommand> CommandsOf(ClassId schoolClass, StaffId by, Instant at, List<(JournalId Journal, string Text)> found)
    {
        var check = new Check(CheckId.Parse($"c-{at.ToUnixTimeMilliseconds()}"), CheckKind.ClassJournal) { Class = schoolClass, MadeAt = at, By = by };
        return
        [
            new WordedCommand(new RecordLedgerFact(check)),
            .. found.Select((f, i) => new WordedCommand(new RecordLedgerFact(new Disagreement(DisagreementId.Parse($"{check.Id}-{i}"), check.Id) { Journal = f.Journal, FoundAt = at }), f.Text)),
        ];
    }

    private static async Task<IResult> AdvanceAsync(string @class, string disagreement, HttpContext context, Visit visit, TextStore texts)
    {
        var found = visit.Readable<Disagreement>().FirstOrDefault(d => d.Fact.Id.Value == disagreement);
        if (visit.FindClass(@class, ResourceKind.Checks) is not { } id || found.Fact is null)
        {
            return Results.NotFound();
        }

        var isReport = context.Request.Form["stage"] == "reported";
        var version = context.Request.Form.VersionIn("version");
        return Show(visit, id, texts, await visit.SubmitAsync(at => new RecordLedgerFact(isReport ? found.Fact with { ReportedAt = at } : found.Fact with { CorrectedAt = at }) { Version = version }));
    }

    private static IResult Show(Visit visit, ClassId schoolClass, TextStore texts, DeskReply reply) =>
        PageResult.Of<ChecksPage>(new ChecksReader(visit.Again(), schoolClass, texts).Read(Notice.Of(reply)), PageResult.StatusOf(reply));
}
