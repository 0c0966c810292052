using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Site.Periods;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Journals.Finals;

/// <summary>Итоговые отметки журнала: proposals, forecast, what is decided, and when families see it.</summary>
internal static class FinalsEndpoints
{
    internal static void MapFinals(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{JournalEndpoints.Path}/{{journal}}/finals", ShowAsync);
        routes.MapPost($"{JournalEndpoints.Path}/{{journal}}/finals", EnterAsync);
        routes.MapPost($"{JournalEndpoints.Path}/{{journal}}/finals/publish", PublishAsync);
    }

    /// <summary>Gives the address of the final marks of a journal.</summary>
    internal static string AddressOf(JournalId journal) => $"{JournalEndpoints.AddressOf(journal)}/finals";

    private static async Task<IResult> ShowAsync(string journal, string? period, Visit visit) =>
        OpenJournal.Find(visit, journal) is { } found ? await AnswerAsync(visit, found, period, notice: null, StatusCodes.Status200OK) : Results.NotFound();

    private static async Task<IResult> EnterAsync(string journal, string? period, HttpContext context, Visit visit)
    {
        if (OpenJournal.Find(visit, journal) is not { } found || PeriodChoice.Find(visit, found.Class, period, withYear: true) is not { } choice)
        {
            return Results.NotFound();
        }

        var rows = SentFinal.In(context.Request.Form).Where(f => f.IsTouched).ToList();
        if (rows.Where(r => r.Cell is null && r.Mark.Length > 0).ToList() is { Count: > 0 } wrong)
        {
            var lines = wrong.Select(r => $"{visit.NameOf(r.Pupil.Value)}: «{r.Mark}» — такой итоговой отметки нет.");
            return await AnswerAsync(visit, found, period, new Notice(false, ["Ничего не записано.", .. lines]), StatusCodes.Status422UnprocessableEntity);
        }

        return rows.Count == 0
            ? await AnswerAsync(visit, found, period, new Notice(false, "Ничего не изменено."), StatusCodes.Status422UnprocessableEntity)
            : await SubmitAsync(visit, found, period, context, [.. rows.Select(r => r.Command(visit.Year, found.Id, choice.Chosen.Id))]);
    }

    /// <summary>Shows the decided marks to families.</summary>
    private static async Task<IResult> PublishAsync(string journal, string? period, HttpContext context, Visit visit)
    {
        if (OpenJournal.Find(visit, journal) is not { } found || PeriodChoice.Find(visit, found.Class, period, withYear: true) is not { } choice)
        {
            return Results.NotFound();
        }

        ImmutableArray<JournalCommand> commands =
        [
            .. from pupil in JournalPupils(visit, found, choice.Chosen)
               where pupil.PublishedAt is null
               let command = new RecordFinalMark(pupil with { PublishedAt = visit.AsOf })
               select command with { Version = visit.Year.VersionOf(command.Address) },
        ];
        return commands.IsEmpty
            ? await AnswerAsync(visit, found, period, new Notice(false, "Открывать нечего: всё, что выставлено, уже открыто."), StatusCodes.Status422UnprocessableEntity)
            : await SubmitAsync(visit, found, period, context, commands);
    }

    private static IEnumerable<FinalMarkEntry> JournalPupils(Visit visit, Journal journal, StudyPeriod period) =>
        visit.Source.ReadJournal(visit.Register.OrdinalOf(journal.Id)).FinalMarks.Where(f => f.Period == period.Id).GroupBy(f => f.Pupil).Select(g => g.Last());

    private static async Task<IResult> SubmitAsync(Visit visit, Journal journal, string? period, HttpContext context, ImmutableArray<JournalCommand> commands)
    {
        var reply = await visit.SubmitAsync(context.Request.Form.Text("reason"), commands);
        return await AnswerAsync(visit.Again(), journal, period, Notice.Of(reply), PageResult.StatusOf(reply));
    }

    private static async Task<IResult> AnswerAsync(Visit visit, Journal journal, string? period, Notice? notice, int status)
    {
        if (FinalsReader.Read(visit, journal, period, notice) is not { } model)
        {
            return Results.NotFound();
        }

        await visit.NoteReadAsync(pupil: null);
        return PageResult.Of<FinalsPage>(model, status);
    }
}
