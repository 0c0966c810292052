using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Год и момент проверки: a small year and an instant as of which to judge it, mostly beside one at which a verdict turns.</summary>
/// <param name="Year">The year.</param>
/// <param name="AsOf">The instant.</param>
public sealed record AuditMoment(SmallYear Year, Instant AsOf);
