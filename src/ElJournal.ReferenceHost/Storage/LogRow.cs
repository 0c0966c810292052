namespace ElJournal.ReferenceHost.Storage;

/// <summary>Строка журнала изменений в хранилище: one record, byte by byte as <c>docs/log-format.md</c> has it.</summary>
/// <remarks>The key is the number of the record, so that of two writers who both want to be next one fails: that is all the locking there is.</remarks>
internal sealed class LogRow
{
    /// <summary>Gets the number of the record; that of the heading is 0.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the line in UTF-8, its line feed among it.</summary>
    public required byte[] Line { get; init; }
}
