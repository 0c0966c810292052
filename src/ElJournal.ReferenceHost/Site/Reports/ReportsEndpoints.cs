using System.Net.Mime;
using System.Text;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Reports;

/// <summary>Отчёты: chosen from the closed list, narrowed, shown as a page or given out as a file, and recorded as made.</summary>
internal static class ReportsEndpoints
{
    internal const string Path = "/reports";

    internal static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (Visit visit) => PageResult.Of<ReportsPage>(new ReportsModel([.. ReportAccess.OfferedTo(visit).Select(r => new OfferedReport(r, ReportGrounds.Of(r, visit)))])));
        routes.MapGet($"{Path}/{{report}}", (string report, [AsParameters] ReportQuery query, Visit visit) =>
            Find(report, visit) is { } found ? PageResult.Of<ReportPage>(new ReportReader(visit).Read(found, query.ToScope())) : Results.NotFound());
        routes.MapGet($"{Path}/{{report}}/view", (string report, [AsParameters] ReportQuery query, Visit visit, ReportData data) =>
            MakeAsync(report, query, visit, data, (document, _) => Task.FromResult<IResult>(new DocumentResult(TextOf(document.Named(visit.NameOf))))));
        routes.MapGet($"{Path}/{{report}}/file", async (string report, ReportFormat format, [AsParameters] ReportQuery query, Visit visit, ReportData data) =>
            ReportAccess.MayTakeAway(visit) ? await MakeAsync(report, query, visit, data, (document, _) => Task.FromResult(FileOf(document, format))) : Results.StatusCode(StatusCodes.Status403Forbidden));
        routes.MapPost($"{Path}/{{report}}", (string report, HttpContext context, Visit visit, ReportData data) => RecordAsync(report, ReportQuery.From(context.Request.Form), visit, data));
    }

    /// <summary>Gives the address of a report.</summary>
    internal static string AddressOf(ReportDefinition report) => $"{Path}/{report.Id}";

    private static ReportDefinition? Find(string id, Visit visit) => ReportAccess.OfferedTo(visit).FirstOrDefault(r => r.Id == id);

    private static Task<IResult> RecordAsync(string id, ReportQuery query, Visit visit, ReportData data) => MakeAsync(id, query, visit, data, async (_, input) =>
    {
        var report = Find(id, visit)!;
        var runs = ReportRuns.Of(report, input, () => ReportRunId.Parse($"report-{Guid.CreateVersion7():N}"), input.Index.AsOf, StaffId.TryParse(visit.Person.Value, out var staff) ? staff : null);
        if (runs.IsEmpty)
        {
            return Results.NotFound();
        }

        var reply = await visit.SubmitAsync(reason: null, [.. runs.Select(run => new RecordLedgerFact(run))]);
        return PageResult.Of<ReportPage>(
            new ReportReader(visit.Again()).Read(report, query.ToScope()) with { Notice = Notice.Of(reply) },
            PageResult.StatusOf(reply));
    });

    /// <summary>Makes a report for who may have it as it is narrowed; else the page that asks for what is missing, or nothing.</summary>
    private static async Task<IResult> MakeAsync(string id, ReportQuery query, Visit visit, ReportData data, Func<ReportDocument, ReportInput, Task<IResult>> answer)
    {
        var scope = query.ToScope();
        if (Find(id, visit) is not { } report || scope.Check(visit.Register).Any())
        {
            return Results.NotFound();
        }

        var reader = new ReportReader(visit);
        if (reader.Missing(report, scope) is { Length: > 0 } missing)
        {
            return PageResult.Of<ReportPage>(reader.Read(report, scope) with { Notice = new Notice(false, $"Выберите: {string.Join(", ", missing)}.") }, StatusCodes.Status422UnprocessableEntity);
        }

        if (!ReportAccess.MayMake(visit, report, scope))
        {
            return Results.NotFound();
        }

        var input = scope.Narrow(data.Input(), []);
        return report.Make(input).TryGet(out var document) ? await answer(document, input) : Results.NotFound();
    }

    private static string TextOf(ReportDocument document)
    {
        using var page = new MemoryStream();
        ReportWriter.Write(document, ReportFormat.Html, page);
        return Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length);
    }

    private static IResult FileOf(ReportDocument document, ReportFormat format)
    {
        using var content = new MemoryStream();
        ReportWriter.Write(document, format, content);
        var type = format switch
        {
            ReportFormat.Html => MediaTypeNames.Text.Html,
            ReportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ReportFormat.Csv => "text/csv; charset=utf-8",
            _ => MediaTypeNames.Application.Json,
        };
        return Results.File(content.ToArray(), type, $"{document.Report}.{format.ToString().ToLowerInvariant()}");
    }
}
