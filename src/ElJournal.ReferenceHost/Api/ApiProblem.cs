using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Ошибка API (RFC 9457): its kind is a code of ours, its text is Russian, and where there are several, all of them are told.</summary>
internal static class ApiProblem
{
    /// <summary>The media type of problems.</summary>
    internal const string ContentType = "application/problem+json";

    /// <summary>Makes a problem of one or more defects.</summary>
    /// <param name="status">The status of the answer.</param>
    /// <param name="defects">The defects, at least one.</param>
    internal static ProblemHttpResult Of(int status, params IReadOnlyList<Defect> defects) => Make(status, [.. defects.Select(LineOf)]);

    /// <summary>Makes a problem of what the journal refuses.</summary>
    /// <param name="status">The status of the answer.</param>
    /// <param name="refusals">The refusals, at least one.</param>
    /// <param name="values">What stands and what was sent, where the two differ; null elsewhere.</param>
    internal static ProblemHttpResult Of(int status, IReadOnlyList<DeskRefusal> refusals, (object? Current, object? Sent)? values = null) =>
        Make(status, [.. refusals.Select(r => new ProblemLine(r.Code, r.Reason, r.Remedy, r.Act, r.Clause.Id))], values);

    /// <summary>Makes a problem of what the acts want a reason for.</summary>
    internal static ProblemHttpResult Of(IReadOnlyList<DeskConcern> concerns) => Make(
        StatusCodes.Status422UnprocessableEntity,
        [.. concerns.Select(c => LineOf(new Defect(ApiDefects.NoReason, default)) with { Act = c.Binding.Act, Clause = c.Binding.Clause.Id, Reason = $"{ApiDefects.NoReason.Cause} {c.Binding.Norm.Title}." })]);

    /// <summary>Answers that there is nothing to be seen.</summary>
    internal static ProblemHttpResult NotFound() => Of(StatusCodes.Status404NotFound, new Defect(ApiDefects.NotFound, default));

    /// <summary>Answers a request that failed before or behind the routes by a status alone.</summary>
    internal static ProblemHttpResult Of(int status) => Of(status, new Defect(CodeOf(status), default));

    private static DefectCode CodeOf(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => ApiDefects.NoKey,
        StatusCodes.Status403Forbidden => ApiDefects.Forbidden,
        StatusCodes.Status404NotFound => ApiDefects.NotFound,
        StatusCodes.Status413PayloadTooLarge => ApiDefects.TooLarge,
        StatusCodes.Status429TooManyRequests => ApiDefects.TooMany,
        < StatusCodes.Status500InternalServerError => ApiDefects.BadRequest,
        _ => ApiDefects.Failed,
    };

    private static ProblemLine LineOf(Defect defect)
    {
        var arguments = defect.Arguments.Cast<object?>().ToArray();
        return new(
            defect.Code.Id,
            string.Format(CultureInfo.InvariantCulture, defect.Code.Cause, arguments),
            string.Format(CultureInfo.InvariantCulture, defect.Code.Remedy, arguments));
    }

    private static ProblemHttpResult Make(int status, ProblemLine[] lines, (object? Current, object? Sent)? values = null)
    {
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = lines[0].Code, ["errors"] = lines };
        if (values is var (current, sent))
        {
            (extensions["current"], extensions["sent"]) = (current, sent);
        }

        return TypedResults.Problem(lines[0].Remedy, statusCode: status, title: lines[0].Reason, type: $"urn:eljournal:{lines[0].Code}", extensions: extensions);
    }
}
