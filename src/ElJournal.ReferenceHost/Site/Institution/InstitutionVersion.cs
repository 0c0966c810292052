using ElJournal.Domain.Classes;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Institution;

/// <summary>Прежние сведения о школе.</summary>
/// <param name="School">What was recorded.</param>
/// <param name="At">When.</param>
/// <param name="By">The name of who recorded it.</param>
public sealed record InstitutionVersion(School School, Instant At, string By);
