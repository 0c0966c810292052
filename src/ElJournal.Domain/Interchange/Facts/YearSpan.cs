using ElJournal.Domain.Time;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>The school year as a fact of its own.</summary>
internal sealed record YearSpan(SchoolYear Year);
