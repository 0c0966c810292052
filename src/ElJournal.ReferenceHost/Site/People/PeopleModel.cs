using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Site.Classes;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.People;

/// <summary>Реестр людей школы.</summary>
/// <param name="Staff">The members of staff, by name.</param>
/// <param name="Pupils">The pupils of the chosen class, by name.</param>
/// <param name="Choice">Which class is shown.</param>
/// <param name="MayGiveRoles">Whether who looks may record a role.</param>
/// <param name="MayStateData">Whether who looks may say that the data on somebody are complete.</param>
/// <param name="Today">The day at the school.</param>
/// <param name="Clock">The clock of the school.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record PeopleModel(
    ImmutableArray<PersonEntry> Staff,
    ImmutableArray<PersonEntry> Pupils,
    ClassChoice Choice,
    bool MayGiveRoles,
    bool MayStateData,
    LocalDate Today,
    SchoolClock Clock,
    Notice? Notice);
