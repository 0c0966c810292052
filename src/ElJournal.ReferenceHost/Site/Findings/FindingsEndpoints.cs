using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.Rules.Access;
using ElJournal.Rules.Explanations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace ElJournal.ReferenceHost.Site.Findings;

/// <summary>Замечания и открытые обязанности: what the check found, of all that somebody may see, and why.</summary>
internal static class FindingsEndpoints
{
    internal const string Path = "/findings";
    internal const string WhyPath = $"{Path}/why";

    internal static void MapFindings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, ShowAsync);
        routes.MapGet(WhyPath, ExplainAsync);
    }

    /// <summary>Gives the address of a selection.</summary>
    internal static string AddressOf(FindingsFilter filter) => QueryHelpers.AddQueryString(Path, new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["state"] = filter.State is FindingsState.Findings ? null : filter.State.ToString(),
        ["act"] = filter.Act,
        ["clause"] = filter.Clause,
        ["bearer"] = filter.Bearer,
    }.Where(part => part.Value is not null));

    /// <summary>Gives the address of an explanation.</summary>
    internal static string WhyOf(string duty) => QueryHelpers.AddQueryString(WhyPath, "duty", duty);

    private static async Task<IResult> ShowAsync(string? state, string? act, string? clause, string? bearer, string? page, Visit visit)
    {
        if (visit.ScopeOf(AccessAction.Read, ResourceKind.Findings).IsEmpty)
        {
            return Results.NotFound();
        }

        var model = new FindingsReader(visit).Read(new FindingsFilter(StateIn(state), act, clause, bearer), Paging.NumberIn(page));
        if (!model.Rows.IsEmpty)
        {
            await visit.NoteReadAsync(pupil: null);
        }

        return PageResult.Of<FindingsPage>(model);
    }

    /// <summary>Reads which states an address asks for; the findings where that cannot be read.</summary>
    private static FindingsState StateIn(string? text) => Enum.TryParse<FindingsState>(text, out var state) && Enum.IsDefined(state) ? state : FindingsState.Findings;

    private static async Task<IResult> ExplainAsync(string? duty, Visit visit)
    {
        if (new FindingsReader(visit).Explain(duty ?? "") is not { } explanation)
        {
            return Results.NotFound();
        }

        await visit.NoteReadAsync(pupil: null);
        return PageResult.Of<FindingWhyPage>(new FindingWhyModel(explanation.Binding, [.. ExplanationText.Lines(explanation).Select(visit.WithNames)]));
    }
}
