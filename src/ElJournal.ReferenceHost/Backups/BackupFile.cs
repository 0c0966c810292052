using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Storage;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>Копия хранилища, проверенная: its file is whole, its tables are those of this program, the chain of its log holds.</summary>
/// <remarks>It is worked with as a copy of its own, so that the file itself is never changed, not even by bringing old tables up to date. Gone with the object.</remarks>
internal sealed class BackupFile : IDisposable
{
    private readonly string path;

    private BackupFile(string path, BackupCheck check) => (this.path, Check, Store) = (path, check, StoreSnapshot.Open(path));

    /// <summary>Gets what its check came to.</summary>
    internal BackupCheck Check { get; }

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
            var check = BackupChecking.Check(copy, named);
            opened = check.TryGet(out var found) ? new BackupFile(copy, found) : null;
            return opened is null ? new Result<BackupFile>(check.Defects) : new Result<BackupFile>(opened);
        }
        catch (Exception e) when (OutputException.IsCausedByDisk(e) || e is ArgumentException)
        {
            return new Result<BackupFile>([InputFile.WhyUnread(named)]);
        }
        finally
        {
            if (opened is null)
            {
                File.Delete(copy);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(path);

    /// <summary>Copies the bytes alone: the mode of the source may let others read, or nobody write.</summary>
    private static void CopyForOwner(string named, string copy)
    {
        using var source = File.OpenRead(named);
        using var target = OwnerFile.Create(copy);
        source.CopyTo(target);
    }
}
