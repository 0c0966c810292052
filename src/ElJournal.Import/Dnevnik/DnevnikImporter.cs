using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Dnevnik;

/// <summary>Импорт из Дневника.ру: reads a folder of answers of its interface (version 2), saved as they come.</summary>
/// <remarks>
/// <para>Lessons and marks have no time of entry there, attendance and homework have: all of it is partial coverage. See <c>docs/import-dnevnik.md</c>.</para>
/// <para>Never throws because of what a folder holds; safe on any thread.</para>
/// </remarks>
public static class DnevnikImporter
{
    /// <summary>Largest file read, in bytes: 64 MiB.</summary>
    public const int MaxFileBytes = 67_108_864;

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">Its path.</param>
    /// <param name="options">Time zone and production calendar.</param>
    /// <returns>The record with a log, or all defects of all files; at most 1,000 one by one and then their number.</returns>
    public static Result<ImportedRecord> Import(string folder, DnevnikImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(options);
        var log = new ImportLog();
        var reader = new DnevnikReader(new SchoolClock(options.TimeZone));
        DnevnikFolder.Read(folder, reader, log);
        if (log.HasDefects)
        {
            return new Result<ImportedRecord>(log.Defects());
        }

        var built = new DnevnikRecord(reader, options, log).Build();
        return built.TryGet(out var record)
            ? new Result<ImportedRecord>(new ImportedRecord(record, log.Notices()))
            : new Result<ImportedRecord>(built.Defects);
    }
}
