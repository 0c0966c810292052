using ElJournal.Domain.Interchange;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Какие слова держит журнал изменений: whoever takes words in asks here, for the log itself writes nothing that its reader would refuse.</summary>
internal static class LogText
{
    /// <summary>Says whether words have a place in the log: at most <see cref="InterchangeFormat.MaxTextLength"/> characters, and no NUL.</summary>
    /// <param name="text">The words; null for none.</param>
    internal static bool Holds(string? text) => text is null || (text.Length <= InterchangeFormat.MaxTextLength && !text.Contains('\0', StringComparison.Ordinal));
}
