using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Страница как ответ: a component that is given its model and nothing else.</summary>
internal static class PageResult
{
    /// <summary>Makes a page.</summary>
    /// <typeparam name="TPage">The component; it has a parameter <c>Model</c>.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="status">The status of the answer.</param>
    internal static IResult Of<TPage>(object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new RazorComponentResult<TPage>(new { Model = model }) { StatusCode = status, PreventStreamingRendering = true };

    /// <summary>Gives the status of a page that tells what the desk replied: what it did not take in conflicts with the journal as it stands.</summary>
    internal static int StatusOf(DeskReply reply) => reply is DeskReply.Accepted ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
}
