using ElJournal.ReferenceHost.Input;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Откуда архив: the year, ready to be reported on, and the log that it has.</summary>
/// <param name="Year">The year.</param>
/// <param name="Log">What opens the log, to be read several times; null where there is none.</param>
internal sealed record ArchiveSource(RecordInput Year, Func<Stream>? Log);
