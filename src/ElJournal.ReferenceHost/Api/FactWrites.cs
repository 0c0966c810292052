using System.Collections.Immutable;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Записи программ: each goes to the desk with the version that the program has seen, and the answer tells what became of it.</summary>
internal static class FactWrites
{
    /// <summary>Has a fact stand as it was sent.</summary>
    /// <typeparam name="TView">How the fact is shown.</typeparam>
    /// <param name="visit">Who writes.</param>
    /// <param name="context">The request; states the version.</param>
    /// <param name="command">The command, whose version is filled in.</param>
    /// <param name="reason">Why; null where nothing is said.</param>
    /// <param name="sent">What was sent, to be shown beside what stands where the two are in conflict.</param>
    /// <param name="show">Shows what stands.</param>
    /// <param name="file">The file that the fact names; null where it names none, or one that is kept already.</param>
    internal static async Task<IResult> PutAsync<TView>(
        Visit visit, HttpContext context, FactCommand command, string? reason, object sent, Func<Visit, TView> show, FileRow? file = null)
        where TView : class
    {
        return Read(context, reason, out var version) ?? await AnswerAsync(visit, context, visit.SubmitAsync(_ => [new WordedCommand(command with { Version = version }, Text: null, file)], reason), sent, show, warnings =>
        {
            var after = visit.Again();
            context.Response.Headers.ETag = ETags.Of(after.Year.VersionOf(command.Address));
            return Results.Ok(new Written<TView>(show(after), warnings));
        });
    }

    /// <summary>Withdraws a fact.</summary>
    internal static async Task<IResult> DeleteAsync<TView>(Visit visit, HttpContext context, FactAddress address, string? reason, Func<Visit, TView> show)
        where TView : class => Read(context, reason, out var version)
        ?? await AnswerAsync(visit, context, visit.SubmitAsync(reason, new WithdrawFact(address, version)), sent: null, show, _ => Results.NoContent());

    /// <summary>Reads what every write states: the version that its author has seen, and the reason; gives the answer where one of them cannot be taken.</summary>
    private static ProblemHttpResult? Read(HttpContext context, string? reason, out int version)
    {
        var query = new ApiQuery(context);
        if (!ETags.TryRead(context.Request, out version))
        {
            query.Object("If-Match", context.Request.Headers.IfMatch.ToString(), ETags.Wanted);
        }

        query.Text("reason", reason);
        return query.Problem;
    }

    private static async Task<IResult> AnswerAsync<TView>(
        Visit visit, HttpContext context, Task<DeskReply> reply, object? sent, Func<Visit, TView> show, Func<ImmutableArray<string>, IResult> done)
        where TView : class => await reply switch
        {
            DeskReply.Accepted accepted => done([.. accepted.Warnings.Select(w => $"{w.Binding.Norm.Title}, п. {w.Binding.Clause.Id}")]),
            DeskReply.ReasonNeeded needed => ApiProblem.Of(needed.Concerns),

            // To send the same again is no mistake: a program that got no answer does.
            DeskReply.Refused { Refusals: var same } when same.All(r => r.Code == RefusalDefects.NothingChanges.Id) => done([]),
            DeskReply.Refused { Refusals: var stale } when stale.Any(r => r.Code == RefusalDefects.Stale.Id) => ApiProblem.Of(
                context.Request.Headers.IfMatch.Count > 0 ? StatusCodes.Status412PreconditionFailed : StatusCodes.Status409Conflict, stale, (show(visit.Again()), sent)),
            DeskReply.Refused { Refusals: var denied } when denied.Any(r => r.Code == DeskDefects.Denied.Id || r.Code == DeskDefects.Unknown.Id) =>
                ApiProblem.Of(StatusCodes.Status403Forbidden, denied),
            DeskReply.Refused { Refusals: var refused } => ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, refused),
            _ => throw new InvalidOperationException("Unknown reply."),
        };
}
