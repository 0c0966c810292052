using System.Collections.Immutable;
using System.Data;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions.Log;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>Восстанавливает хранилище из копии: checks the copy, compares the chains, and replaces all rows in one transaction, or none.</summary>
internal static class Restoring
{
    internal static int Run(string path, string database, bool acceptsLoss, HostConsole console)
    {
        if (StoreAddress.TryParse(database) is not { } address)
        {
            return console.Refuse(new Defect(HostDefects.BadDatabase, default));
        }

        var opened = BackupFile.Open(path);
        if (!opened.TryGet(out var backup))
        {
            return console.Refuse(opened.Defects);
        }

        using (backup)
        {
            return StoreWork.Run(address, console, store => Replace(store, backup, path, acceptsLoss, console));
        }
    }

    private static int Replace(Store store, BackupFile backup, string path, bool acceptsLoss, HostConsole console)
    {
        using var to = store.Open();
        using var from = backup.Store.Open();

        // Nobody writes between the comparison and the end: SQLite locks out other writers from here on, PostgreSQL refuses one of two that cross.
        using var transaction = to.Database.BeginTransaction(IsolationLevel.Serializable);
        if (ChainComparison.FirstDifference(to, from, store.Address) is { } difference)
        {
            return console.Refuse(difference);
        }

        var losses = LossesBy(to, from, store.Address, FileMending.Mend(from, to, backup.Check.DamagedFiles), path);
        if (!acceptsLoss && !losses.IsEmpty)
        {
            return console.Refuse(losses);
        }

        var withdrawn = WithdrawnAccess.Of(to);
        StoreTables.Clear(to);
        foreach (var rows in from.Log.AsNoTracking().OrderBy(r => r.Number).AsEnumerable().Chunk(StoreTables.BatchSize))
        {
            console.Cancellation.ThrowIfCancellationRequested();
            to.Log.AddRange(rows);
            to.SaveChanges();
            to.ChangeTracker.Clear();
        }

        StoreTables.Copy(from, to);
        withdrawn.Withdraw(to);
        var read = RevisionStore.Verify(to);
        if (!read.TryGet(out var head) || head != backup.Check.Head)
        {
            return console.Refuse(read.IsGood ? [new Defect(BackupDefects.NotABackup, default, path, "в хранилище журнал вышел другим.")] : read.Defects);
        }

        transaction.Commit();
        Tell(store, head, path, console);
        return ExitCodes.Done;
    }

    /// <summary>What would be lost that no comparison of chains tells.</summary>
    private static ImmutableArray<Defect> LossesBy(StoreContext store, StoreContext backup, StoreAddress address, ImmutableArray<string> lostFiles, string path)
    {
        var beside = BesideComparison.Lost(store, backup);
        Defect?[] losses =
        [
            lostFiles.IsEmpty ? null : new Defect(BackupDefects.DamagedFiles, default, path, string.Join(", ", lostFiles)),
            beside.IsEmpty ? null : new Defect(BackupDefects.BesideLost, default, $"{address}", string.Join(", ", beside)),
        ];
        return [.. losses.OfType<Defect>()];
    }

    private static void Tell(Store store, LogHead head, string path, HostConsole console)
    {
        console.Error.WriteLine($"Хранилище «{store.Address}» восстановлено из {path}: {RussianText.Count(head.Count, "запись", "записи", "записей")} журнала изменений, цепь сходится.");
        console.Error.WriteLine($"  отпечаток последней записи  {head.Hash}");
        console.Error.WriteLine("Если сайт над этим хранилищем работает, перезапустите его. Если после этой копии стирали личные данные, повторите стирание по акту.");
    }
}
