using System.Collections.Immutable;
using System.Data.Common;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>Проверяет копию хранилища: whether its file is whole, its tables are those of this program, the chain of its log holds, and its files are those that the log names.</summary>
internal static class BackupChecking
{
    /// <summary>Checks a file of SQLite in its place, and brings its tables up to date.</summary>
    /// <param name="path">The file.</param>
    /// <param name="named">What messages call it.</param>
    /// <returns>The end of its log; or the first thing that is wrong with it.</returns>
    internal static Result<BackupCheck> Check(string path, string named)
    {
        try
        {
            if (FirstDamage(path) is { } damage)
            {
                return Bad(BackupDefects.NotABackup, named, damage);
            }

            var store = StoreSnapshot.Open(path);
            using var context = store.Open();
            if (context.Database.GetAppliedMigrations().Except(context.Database.GetMigrations(), StringComparer.Ordinal).Any())
            {
                return Bad(BackupDefects.LaterProgram, named);
            }

            store.Migrate();
            return SchoolFounding.IsDone(store) ? CheckSchool(context) : Bad(BackupDefects.NotABackup, named, "школы в ней нет.");
        }
        catch (DbException e)
        {
            return Bad(BackupDefects.NotABackup, named, e.Message);
        }
    }

    private static Result<BackupCheck> CheckSchool(StoreContext context)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var read = RevisionStore.Stream(context, revision =>
        {
            if (FileStore.NamedBy(revision.After) is { } digest)
            {
                named.Add(digest);
            }
        });
        return read.TryGet(out var head) ? new Result<BackupCheck>(new BackupCheck(head, DamagedFiles(context, named))) : new Result<BackupCheck>(read.Defects);
    }

    /// <summary>Gives the digests of the files that are not what these say, and of those named that are not there; one file is in memory at a time.</summary>
    private static ImmutableArray<string> DamagedFiles(StoreContext context, HashSet<string> named)
    {
        var damaged = named;
        foreach (var file in context.Files.AsNoTracking().AsEnumerable())
        {
            _ = FileStore.DigestOf(file.Content).Value == file.Digest ? damaged.Remove(file.Digest) : damaged.Add(file.Digest);
        }

        return [.. damaged.Order(StringComparer.Ordinal)];
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

    private static Result<BackupCheck> Bad(DefectCode code, params ReadOnlySpan<string> arguments) => new([new Defect(code, default, arguments)]);
}
