using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Substitutions;

/// <summary>Замены, записанные и нужные.</summary>
/// <param name="Standing">The substitutions of days that are not over, the next ones first.</param>
/// <param name="Teachers">Who teaches: id and name.</param>
/// <param name="Teacher">Who is absent, by the raw id; null while nobody is chosen.</param>
/// <param name="Days">On which days.</param>
/// <param name="Needs">The journals in which the absent teacher has lessons on these days; null while nobody is chosen.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record SubstitutionsModel(
    ImmutableArray<StandingSubstitution> Standing,
    ImmutableArray<(string Id, string Name)> Teachers,
    string? Teacher,
    DateInterval Days,
    ImmutableArray<SubstitutionNeed>? Needs,
    Notice? Notice);
