using NodaTime;

namespace ElJournal.ReferenceHost.Site.Years;

/// <summary>Кем и когда закрыто.</summary>
/// <param name="At">When.</param>
/// <param name="By">The name of who closed it; null when not recorded.</param>
public sealed record YearClosing(Instant At, string? By);
