using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Schools;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Help;

/// <summary>Помощь: for who is signed in, by what the person can do; and for anybody, how a family gets access.</summary>
internal static class HelpEndpoints
{
    internal const string Path = "/help";
    internal const string FamilyAccessPath = "/access";

    internal static void MapHelp(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (Visit visit) => PageResult.Of<HelpPage>(new HelpModel([.. Navigation.For(visit).Select(HelpTopic.Of).OfType<HelpTopic>()], [.. Administrators(visit)])));
        routes.MapGet(FamilyAccessPath, (OpenSchool school) => PageResult.Of<FamilyAccessPage>(FamilyAccessReader.Of(school))).AllowAnonymous();
    }

    private static IEnumerable<string> Administrators(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.StaffRoles))
        ? visit.Register.Roles.Where(r => r.Role == StaffRoleKind.Administrator && r.Span.Contains(visit.Today)).Select(r => visit.NameOf(r.Person.Value)).Distinct()
        : [];
}
