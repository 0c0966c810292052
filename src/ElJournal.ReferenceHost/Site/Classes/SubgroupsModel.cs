using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Подгруппы класса.</summary>
/// <param name="Head">Which class.</param>
/// <param name="Subgroups">The subgroups with their members of today, by id.</param>
/// <param name="Pupils">The pupils of the class, by id and name.</param>
/// <param name="MayDivide">Whether who looks may change them.</param>
/// <param name="Today">The day that the form proposes.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record SubgroupsModel(
    ClassHead Head,
    ImmutableArray<(string Id, ImmutableArray<SubgroupMember> Members)> Subgroups,
    ImmutableArray<(string Id, string Name)> Pupils,
    bool MayDivide,
    LocalDate Today,
    Notice? Notice);
