using ElJournal.Domain.Journals;

namespace ElJournal.Import.Dnevnik;

/// <summary>A kind of work as the school has it.</summary>
internal sealed record DnevnikWorkType(string? Title, MarkWeight? Weight);
