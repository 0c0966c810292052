using System.Collections.Immutable;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Admissions;

/// <summary>Одно заявление о приёме.</summary>
/// <param name="Application">The application as it stands.</param>
/// <param name="Version">Its version.</param>
/// <param name="Order">The order by which the child was enrolled; null while it is not.</param>
/// <param name="Steps">What was done with it, the first step first.</param>
/// <param name="Classes">The classes into which a child may be enrolled, by id; those of the grade that is wished come first.</param>
/// <param name="MayCorrect">Whether who looks may correct it.</param>
/// <param name="MayDecide">Whether who looks may decide on it.</param>
/// <param name="MayEnrol">Whether who looks may enrol by it.</param>
/// <param name="Today">The day at the school.</param>
/// <param name="Clock">The clock of the school.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record AdmissionModel(
    AdmissionApplication Application,
    int Version,
    OrderEntry? Order,
    ImmutableArray<AdmissionStep> Steps,
    ImmutableArray<string> Classes,
    bool MayCorrect,
    bool MayDecide,
    bool MayEnrol,
    LocalDate Today,
    SchoolClock Clock,
    Notice? Notice);
