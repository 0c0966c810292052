namespace ElJournal.Import.Tables;

/// <summary>Reads an id, or says that a text is none.</summary>
internal delegate bool IdParser<TId>(string? text, out TId id);
