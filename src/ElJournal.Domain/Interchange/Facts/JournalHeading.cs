using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>A journal, and how many facts its file has: so that a file cut at the end of a line is noticed.</summary>
internal sealed record JournalHeading(Journal Journal, int? FactCount);
