using System.Collections.Concurrent;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Readers that wait for the next file: as many as there were threads at once, however many tasks these ran.</summary>
/// <remarks>Safe on several threads.</remarks>
internal sealed class JournalFileReaders(SchoolRegister register, RegisterIds ids)
{
    private readonly ConcurrentBag<JournalFileReader> idle = [];

    /// <summary>Takes a reader, which the caller returns; one that is not returned is lost without harm.</summary>
    internal JournalFileReader Take() => idle.TryTake(out var reader) ? reader : new JournalFileReader(register, ids);

    internal void Return(JournalFileReader reader) => idle.Add(reader);
}
