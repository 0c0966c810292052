using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Time;

namespace ElJournal.ReferenceHost.Site.Institution;

/// <summary>Сведения о школе.</summary>
/// <param name="School">The school as it stands.</param>
/// <param name="Version">The version that the page shows; a form sends it back.</param>
/// <param name="History">What stood there, the latest first.</param>
/// <param name="MayCorrect">Whether who looks may correct it.</param>
/// <param name="Clock">The clock of the school.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record InstitutionModel(School School, int Version, ImmutableArray<InstitutionVersion> History, bool MayCorrect, SchoolClock Clock, Notice? Notice);
