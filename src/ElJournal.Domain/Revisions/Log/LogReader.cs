using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>Чтение и проверка журнала изменений.</summary>
/// <remarks>
/// <para>A log is read as a stream, one line at a time. Its hashes, commitments, numbers and versions are checked on the way; of what is wrong the first defect names the first record that cannot be trusted.</para>
/// <para>Safe on any thread: it keeps nothing.</para>
/// </remarks>
public static class LogReader
{
    /// <summary>Reads a log.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="visit">Takes the revisions one by one, up to the first that is bad; null where they are only checked.</param>
    /// <param name="expected">Its end as it was noted elsewhere; null when nobody noted it, and then a log cut off at the end is not noticed.</param>
    /// <returns>The end of the log, or everything that is wrong with it.</returns>
    public static Result<LogHead> Read(Stream stream, string file, Action<Revision>? visit = null, LogHead? expected = null) =>
        ReadRecords(stream, file, (revision, _) => visit?.Invoke(revision), expected);

    /// <summary>Reads a log with the hash of each record, for what is reckoned over the records themselves.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="visit">Takes each revision with the hash of its record (SHA-256 of its body, 64 hexadecimal digits in small letters), up to the first that is bad.</param>
    /// <param name="expected">Its end as it was noted elsewhere; null when nobody noted it.</param>
    /// <returns>The end of the log, or everything that is wrong with it.</returns>
    public static Result<LogHead> ReadRecords(Stream stream, string file, Action<Revision, string> visit, LogHead? expected = null) =>
        ReadRecords(stream, file, visit, expected, keepsFacts: true);

    /// <summary>Reads a log of any length, as <see cref="ReadRecords(Stream, string, Action{Revision, string}, LogHead?)"/> does, with a few bytes of memory for each fact.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="visit">Takes each revision with the hash of its record, up to the first that is bad; <see cref="Revision.Before"/> is null in all of them.</param>
    /// <returns>The end of the log, or everything that is wrong with it.</returns>
    public static Result<LogHead> StreamRecords(Stream stream, string file, Action<Revision, string> visit) => ReadRecords(stream, file, visit, expected: null, keepsFacts: false);

    /// <summary>Reads one record that was taken out of a log, with all that can be checked of it alone: its hash, its commitments, its number, its fact.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="file">What it comes from, for messages.</param>
    /// <param name="number">Its number in the log, from 1.</param>
    /// <returns>The record; or everything that is wrong with it.</returns>
    public static Result<LogRecord> ReadRecord(ReadOnlyMemory<byte> line, string file, int number)
    {
        Preconditions.InRange(number, 1, int.MaxValue);
        var records = new List<LogRecord>();
        var reader = new LogFileReader((revision, _, parts) => records.Add(new LogRecord(revision!, parts.Hash)), keepsFacts: false) { Alone = number };
        reader.Read(new MemoryStream(line.ToArray(), writable: false), file);
        var defects = reader.Reading.Defects;
        if (defects.Count == 0 && records.Count != 1)
        {
            defects.Add(new Defect(LogDefects.NoHeader, new Place(file)));
        }

        return defects.Count == 0 ? new Result<LogRecord>(records[0]) : new Result<LogRecord>(LogResult.Of(new LogHead(0, LogFormat.NoHash), defects).Defects);
    }

    /// <summary>Reads a log into the year that it comes to.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <returns>The year, or everything that is wrong with the log.</returns>
    public static Result<RevisedYear> Restore(Stream stream, string file)
    {
        var year = RevisedYear.Empty;
        var read = Read(stream, file, revision => year = year.Fold(revision));
        return read.IsGood ? new Result<RevisedYear>(year) : new Result<RevisedYear>(read.Defects);
    }

    private static Result<LogHead> ReadRecords(Stream stream, string file, Action<Revision, string> visit, LogHead? expected, bool keepsFacts)
    {
        Preconditions.NotNull(visit);
        var reader = new LogFileReader(
            (revision, _, parts) =>
            {
                if (revision is not null)
                {
                    visit(revision, parts.Hash);
                }
            },
            keepsFacts);
        var head = reader.Read(Preconditions.NotNull(stream), file);
        var defects = reader.Reading.Defects;
        if (expected is not null && defects.Count == 0 && (head.Count, head.Hash) != (expected.Count, expected.Hash))
        {
            defects.Add(new Defect(LogDefects.WrongHead, new Place(file), $"{head.Count}", head.Hash[..8], $"{expected.Count}", expected.Hash[..Math.Min(8, expected.Hash.Length)]));
        }

        return LogResult.Of(head, defects);
    }
}
