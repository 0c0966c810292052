using System.Data.Common;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>Копия хранилища, проверенная: its file is whole, its tables are those of this program, the chain of its log holds.</summary>
/// <remarks>It is worked with as a copy of its own, so that the file itself is never changed, not even by bringing old tables up to date. Gone with the object.</remarks>
internal sealed class BackupFile : IDisposable
{
    private readonly string path;

    private BackupFile(string path, LogHead head) => (this.path, Head, Store) = (path, head, StoreSnapshot.Open(path));

    /// <summary>Gets the end of its log.</summary>
    internal LogHead Head { get; }

    /// <summary>Gets it as a store.</summary>
    internal Store Store { get; }

    /// <summary>Opens a file that anybody may have made.</summary>
    /// <param name="named">The file.</param>
    /// <returns>The backup; or why it is none.</returns>
    internal static Result<BackupFile> Open(string named)
    {
        var copy = Path.Combine(Path.GetTempPath(), $"eljournal-{Path.GetRandomFileName()}");
        BackupFile? opened = null;
        try
        {
            if (new FileInfo($"{named}-wal") is { Exists: true, Length: > 0 })
            {
                return new Result<BackupFile>([new Defect(BackupDefects.NotABackup, default, named, $"рядом лежит «{named}-wal»: это база в работе, снимите с неё копию (backup).")]);
            }

            CopyForOwner(named, copy);
            var head = Check(copy, named);
            opened = head.TryGet(out var end) ? new BackupFile(copy, end) : null;
            return opened is null ? new Result<BackupFile>(head.Defects) : new Result<BackupFile>(opened);
        }
        catch (Exception e) when (OutputException.IsCausedByDisk(e) || e is ArgumentException)
        {
            return new Result<BackupFile>([new Defect(HostDefects.CannotRead, default, named)]);
        }
        finally
        {
            if (opened is null)
            {
                File.Delete(copy);
            }
        }
    }

    /// <summary>Checks a file of SQLite in its place, and brings its tables up to date.</summary>
    /// <param name="path">The file.</param>
    /// <param name="named">What messages call it.</param>
    /// <returns>The end of its log; or the first thing that is wrong with it.</returns>
    internal static Result<LogHead> Check(string path, string named)
    {
        try
        {
            if (FirstDamage(path) is { } damage)
            {
                return Bad(BackupDefects.NotABackup, named, damage);
            }

            var store = StoreSnapshot.Open(path);
            using (var context = store.Open())
            {
                if (context.Database.GetAppliedMigrations().Except(context.Database.GetMigrations(), StringComparer.Ordinal).Any())
                {
                    return Bad(BackupDefects.LaterProgram, named);
                }
            }

            store.Migrate();
            return SchoolFounding.IsDone(store) ? CheckSchool(store, named) : Bad(BackupDefects.NotABackup, named, "школы в ней нет.");
        }
        catch (DbException e)
        {
            return Bad(BackupDefects.NotABackup, named, e.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(path);

    /// <summary>Copies the bytes alone: the mode of the source may let others read, or nobody write.</summary>
    private static void CopyForOwner(string named, string copy)
    {
        using var source = File.OpenRead(named);
        using var target = StoreSnapshot.CreateForOwner(copy);
        source.CopyTo(target);
    }

    private static Result<LogHead> CheckSchool(Store store, string named)
    {
        using var context = store.Open();
        var read = RevisionStore.Read(context);
        if (!read.TryGet(out var log))
        {
            return new Result<LogHead>(read.Defects);
        }

        return FirstBadFile(context, log.Year) is { } damage ? Bad(BackupDefects.NotABackup, named, damage) : new Result<LogHead>(log.Head);
    }

    /// <summary>Says which file is not the one that facts name, or is not there; one is in memory at a time.</summary>
    private static string? FirstBadFile(StoreContext context, RevisedYear year)
    {
        var missing = FileStore.NamedBy(year).ToHashSet(StringComparer.Ordinal);
        foreach (var file in context.Files.AsNoTracking().AsEnumerable())
        {
            if (FileStore.DigestOf(file.Content).Value != file.Digest)
            {
                return $"содержимое файла с отпечатком {file.Digest} испорчено.";
            }

            missing.Remove(file.Digest);
        }

        return missing.Count == 0 ? null : $"нет файлов, на которые ссылается журнал: {string.Join(", ", missing.Order(StringComparer.Ordinal))}.";
    }

    private static string? FirstDamage(string path)
    {
        using var connection = new SqliteConnection(StoreSnapshot.ConnectionTo(path));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(1)";
        var found = command.ExecuteScalar() as string;
        return found == "ok" ? null : $"файл повреждён ({found}).";
    }

    private static Result<LogHead> Bad(DefectCode code, params ReadOnlySpan<string> arguments) => new([new Defect(code, default, arguments)]);
}
