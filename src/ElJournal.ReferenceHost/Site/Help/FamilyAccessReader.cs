using System.Collections.Immutable;
using ElJournal.ReferenceHost.Schools;
using ElJournal.Rules.Access;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Vocabulary;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Help;

/// <summary>Reads out of the regulation of a school how a family comes to its access, and what it is given.</summary>
/// <param name="regulation">The regulation.</param>
/// <param name="policy">The rights under it.</param>
/// <param name="today">The day on which somebody asks.</param>
internal sealed class FamilyAccessReader(Regulation regulation, AccessPolicy policy, LocalDate today)
{
    private static readonly ImmutableArray<string> Capabilities = ["public-access-page", "credential-issue", "diary", "contact-channel"];
    private static readonly ImmutableArray<Norm> Norms = [FamilyNorms.PrintoutWeekly, FamilyNorms.ContactHasSource, FamilyNorms.ApplicationCollected];

    /// <summary>Reads how a family gets access to a school.</summary>
    internal static FamilyAccessModel Of(OpenSchool school)
    {
        var access = school.Journal.State.Access;
        var today = access.Register.Clock.DateOf(school.Clock.GetCurrentInstant());
        return new FamilyAccessReader(school.Journal.Regulation, access.Policy, today).Read(access.Register.School.Name ?? access.Register.School.Id.Value);
    }

    internal FamilyAccessModel Read(string school) => new(
        school,
        [.. Issuers().Select(AccessCodes.Categories.MeaningOf)],
        [.. Limits().Select(n => $"{n.Title} (п. {n.Clause.Id})")],
        [.. Enum.GetValues<ResourceKind>().Where(IsShown).Select(AccessCodes.Resources.MeaningOf)],
        [.. Clauses()]);

    private IEnumerable<AccessCategory> Issuers() =>
        Enum.GetValues<AccessCategory>().Where(c => NormsOf(c, AccessAction.Enter, ResourceKind.Credentials).Any(n => n.Effect == AccessEffect.Permit));

    private IEnumerable<AccessNorm> Limits() => Issuers()
        .SelectMany(c => NormsOf(c, AccessAction.Enter, ResourceKind.Credentials))
        .Where(n => n.Effect != AccessEffect.Permit)
        .Distinct();

    private bool IsShown(ResourceKind kind) =>
        NormsOf(AccessCategory.Guardian, AccessAction.Read, kind).Any(n => n.Effect == AccessEffect.Permit && n.Relations.HasFlag(AccessRelations.OwnChild));

    private ImmutableArray<AccessNorm> NormsOf(AccessCategory category, AccessAction action, ResourceKind kind) => policy.NormsOf(category, action, kind, today);

    private IEnumerable<(string Act, Clause Clause)> Clauses() =>
        from pack in regulation.Packs.SelectMany(p => p.Chain).DistinctBy(p => p.Id)
        from clause in pack.Clauses
        where clause.Capabilities.Any(c => Capabilities.Contains(c.Id)) || regulation.Bindings.Any(b => b.Act == pack.Id && b.Clause.Id == clause.Id && Norms.Contains(b.Norm))
        select (pack.Title, clause);
}
