using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Classes;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Reads the subgroups of a class.</summary>
internal sealed class SubgroupsReader(Visit visit, ClassId schoolClass)
{
    internal SubgroupsModel Read(Notice? notice = null) => new(
        ClassHead.Of(visit, schoolClass, ClassSection.Subgroups),
        [
            .. visit.Register.Subgroups.Where(m => m.Class == schoolClass)
                .GroupBy(m => m.Subgroup)
                .OrderBy(g => g.Key)
                .Select(g => (g.Key.Value, g.Where(m => m.Span.Contains(visit.Today)).Select(MemberOf).OfType<SubgroupMember>().OrderBy(m => m.Name, StringComparer.Ordinal).ToImmutableArray())),
        ],
        [.. visit.PupilsOf(schoolClass).Select(p => (p.Pupil.Value, p.Name))],
        visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Subgroups) { Class = schoolClass }),
        visit.Today,
        notice);

    private SubgroupMember? MemberOf(SubgroupMembership membership) => membership.Pupil is { } pupil
        ? new SubgroupMember(pupil.Value, visit.NameOf(pupil.Value), membership.Span.From is { } from ? Wording.Of(from) : null)
        : null;
}
