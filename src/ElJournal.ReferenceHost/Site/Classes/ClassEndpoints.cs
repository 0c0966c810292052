using ElJournal.Domain.Classes;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Страницы класса, для классного руководителя; who controls them may look.</summary>
internal static class ClassEndpoints
{
    internal const string Path = "/class";

    internal static void MapClass(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (Visit visit) => ClassHead.ClassesOf(visit) is [var first, ..] ? Results.LocalRedirect(PathOf(first.Value, ClassSection.Overview)) : Results.NotFound());
        routes.MapGet(RouteOf(ClassSection.Overview), ShowAsync);
        routes.MapChecks();
        routes.MapChanges();
        routes.MapEvents();
        routes.MapSubgroups();
    }

    /// <summary>Gives the address of a section.</summary>
    internal static string PathOf(string schoolClass, ClassSection section) => $"{Path}/{Uri.EscapeDataString(schoolClass)}{EndOf(section)}";

    /// <summary>Gives the pattern of a section's address.</summary>
    internal static string RouteOf(ClassSection section) => $"{Path}/{{class}}{EndOf(section)}";

    /// <summary>Finds a class of which who looks may read something.</summary>
    /// <param name="visit">Who looks.</param>
    /// <param name="schoolClass">The id, as the address has it.</param>
    /// <param name="kind">What.</param>
    /// <returns>The class; null for one that is not there, or not for the eyes of who looks: the two look alike.</returns>
    internal static ClassId? FindClass(this Visit visit, string schoolClass, ResourceKind kind) =>
        ClassId.TryParse(schoolClass, out var id) && visit.Register.FindClass(id) is not null && visit.MayRead(new AccessTarget(kind) { Class = id }) ? id : null;

    private static async Task<IResult> ShowAsync(string @class, string? period, Visit visit)
    {
        if (visit.FindClass(@class, ResourceKind.Checks) is not { } id || new OverviewReader(visit, id).Read(period) is not { } model)
        {
            return Results.NotFound();
        }

        await visit.NoteReadAsync(pupil: null);
        return PageResult.Of<OverviewPage>(model);
    }

    private static string EndOf(ClassSection section) => section switch
    {
        ClassSection.Overview => "",
        ClassSection.Checks => "/checks",
        ClassSection.Changes => "/changes",
        ClassSection.Events => "/events",
        ClassSection.Subgroups => "/subgroups",
        ClassSection.PersonalFiles => "/files",
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "Unknown section."),
    };
}
