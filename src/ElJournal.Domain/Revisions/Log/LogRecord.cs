namespace ElJournal.Domain.Revisions.Log;

/// <summary>Запись журнала изменений, взятая отдельно.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference of its revision.</remarks>
/// <param name="Revision">What it says; what the fact was before is not known from it.</param>
/// <param name="Hash">The hash of the record, 64 hexadecimal digits in small letters.</param>
public sealed record LogRecord(Revision Revision, string Hash);
