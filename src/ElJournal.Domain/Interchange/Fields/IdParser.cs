namespace ElJournal.Domain.Interchange.Fields;

/// <summary>Makes an id of a text.</summary>
internal delegate bool IdParser<TId>(string text, out TId id);
