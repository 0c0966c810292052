using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>The properties at the top of <c>school.json</c> that are no facts of the school.</summary>
internal sealed record Header(Instant? ExtractedAt);
