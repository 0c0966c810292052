namespace ElJournal.Archive.Writing;

/// <summary>Вид документа: one file of a document.</summary>
/// <param name="Extension">How its name ends: <c>.html</c>.</param>
/// <param name="Write">Writes its bytes; the stream stays open. Equal documents must give equal bytes.</param>
public sealed record DocumentForm(string Extension, Action<Stream> Write);
