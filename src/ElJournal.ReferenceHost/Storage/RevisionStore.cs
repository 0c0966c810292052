using System.Collections.Immutable;
using System.Data.Common;
using System.Security.Cryptography;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Хранение журнала изменений: reads all of it, and writes what the desk accepts — all revisions of a decision in one transaction, or none.</summary>
/// <remarks>Whoever writes states the end that it goes on from. Where another writer was faster the number is taken, and nothing is written. Safe on any thread: it keeps nothing.</remarks>
/// <param name="store">Where.</param>
internal sealed class RevisionStore(Store store)
{
    /// <summary>The name of the log in messages.</summary>
    internal const string Name = "журнал изменений";

    /// <summary>As many rows as go to the data base at a time.</summary>
    private const int BatchSize = 2000;

    /// <summary>Reads the log, checks its chain, and folds it.</summary>
    /// <returns>The year and the end of the log; or everything that is wrong with it.</returns>
    internal Result<StoredLog> Read()
    {
        using var context = store.Open();
        return Read(context);
    }

    /// <summary>Reads the log as a transaction of the caller sees it.</summary>
    internal static Result<StoredLog> Read(StoreContext context)
    {
        using var lines = LinesOf(context);
        var year = RevisedYear.Empty;
        var read = LogReader.Read(lines, Name, revision => year = year.Fold(revision));
        return read.TryGet(out var head) ? new Result<StoredLog>(new StoredLog(year, head)) : new Result<StoredLog>(read.Defects);
    }

    /// <summary>Checks the chain of the log without putting the year together.</summary>
    /// <returns>The end of the log; or everything that is wrong with it.</returns>
    internal Result<LogHead> Verify()
    {
        using var context = store.Open();
        return Verify(context);
    }

    /// <summary>Checks the chain of the log as a transaction of the caller sees it.</summary>
    internal static Result<LogHead> Verify(StoreContext context) => Stream(context, static _ => { });

    /// <summary>Goes through the log as a transaction of the caller sees it, without putting the year together.</summary>
    /// <param name="context">The transaction.</param>
    /// <param name="visit">Takes the revisions one by one, up to the first that is bad.</param>
    /// <returns>The end of the log; or everything that is wrong with it.</returns>
    internal static Result<LogHead> Stream(StoreContext context, Action<Revision> visit)
    {
        using var lines = LinesOf(context);
        return LogReader.StreamRecords(lines, Name, (revision, _) => visit(revision));
    }

    /// <summary>Begins the log of a school, within the transaction of the caller.</summary>
    /// <returns>The end of the log.</returns>
    internal static LogHead Begin(StoreContext context, SchoolId school, ImmutableArray<Revision> revisions)
    {
        var batch = new List<byte[]>();
        var number = 0;
        using var sink = new LineSink(batch.Add);
        using var writer = LogWriter.Begin(sink, school, RandomNumberGenerator.Fill);
        foreach (var revision in revisions)
        {
            writer.Write(revision);
            if (batch.Count >= BatchSize)
            {
                Flush(context, batch, ref number);
            }
        }

        Flush(context, batch, ref number);
        return writer.Head;
    }

    /// <summary>Writes revisions at the end of the log.</summary>
    /// <param name="head">The end that they follow.</param>
    /// <param name="revisions">The revisions.</param>
    /// <param name="beside">What is written with them; null for nothing.</param>
    /// <returns>The new end; it is on disk when this returns.</returns>
    /// <exception cref="LostRaceException">The log has gone on since, or one of the files has come in just now; nothing is written.</exception>
    internal async Task<LogHead> AppendAsync(LogHead head, ImmutableArray<Revision> revisions, BesideLog? beside = null)
    {
        var lines = new List<byte[]>();
        using var sink = new LineSink(lines.Add);
        using var writer = LogWriter.Continue(sink, head, RandomNumberGenerator.Fill);
        foreach (var revision in revisions)
        {
            writer.Write(revision);
        }

        var (texts, files) = beside ?? BesideLog.Nothing;
        var added = new List<string>();
        await using var context = store.Open();
        try
        {
            context.Texts.AddRange(texts);
            foreach (var file in files.DistinctBy(f => f.Digest))
            {
                if (!await context.Files.AnyAsync(known => known.Digest == file.Digest))
                {
                    context.Files.Add(file);
                    added.Add(file.Digest);
                }
            }

            context.Log.AddRange(lines.Select((line, i) => new LogRow { Number = head.Count + 1 + i, Line = line }));

            // One save is one transaction.
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException e) when (e.InnerException is DbException)
        {
            if (!await IsTakenAsync(head.Count + 1, added))
            {
                throw;
            }

            throw new LostRaceException(head.Count + 1, e);
        }

        return writer.Head;
    }

    /// <summary>Opens the lines of the log as one stream, which the caller disposes of.</summary>
    internal static LineSource LinesOf(StoreContext context) => new(context.Log.AsNoTracking().OrderBy(r => r.Number).Select(r => r.Line));

    /// <summary>Opens the lines of the log up to an end, which later records do not change.</summary>
    internal Stream OpenTo(LogHead head)
    {
        var context = store.Open();
        return new LineSource(context.Log.AsNoTracking().Where(r => r.Number <= head.Count).OrderBy(r => r.Number).Select(r => r.Line), context);
    }

    /// <summary>Says whether another writer has taken what was to be written: the number, or a file that was not there.</summary>
    private async Task<bool> IsTakenAsync(int number, List<string> files)
    {
        await using var context = store.Open();
        return await context.Log.AnyAsync(r => r.Number == number) || (files.Count > 0 && await context.Files.AnyAsync(f => files.Contains(f.Digest)));
    }

    private static void Flush(StoreContext context, List<byte[]> lines, ref int number)
    {
        foreach (var line in lines)
        {
            context.Log.Add(new LogRow { Number = number++, Line = line });
        }

        context.SaveChanges();
        context.ChangeTracker.Clear();
        lines.Clear();
    }
}
