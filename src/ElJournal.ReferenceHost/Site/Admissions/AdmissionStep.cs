using NodaTime;

namespace ElJournal.ReferenceHost.Site.Admissions;

/// <summary>Шаг заявления: a version of it, and whose.</summary>
/// <param name="At">When.</param>
/// <param name="By">The name of who entered it.</param>
/// <param name="State">In which state the application was then, in words.</param>
public sealed record AdmissionStep(Instant At, string By, string State);
