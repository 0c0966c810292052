using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Reporting;
using Microsoft.Data.Sqlite;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>Снимает копию хранилища: written beside its place, checked, and put there.</summary>
internal static class BackupMaking
{
    /// <summary>What SQLite says of a full disk (<c>SQLITE_FULL</c>), and of one that takes no data (<c>SQLITE_IOERR</c>).</summary>
    private const int Full = 13;

    private const int Unwritable = 10;

    internal static int Run(string database, string output, HostConsole console)
    {
        if (StoreAddress.TryParse(database) is not { } address)
        {
            return console.Refuse(new Defect(HostDefects.BadDatabase, default));
        }

        if ((OutputFile.Check(output) ?? CheckApart(address, output)) is { } defect)
        {
            return console.Refuse(defect);
        }

        // To open a file of SQLite that is not there would make an empty one.
        return address.Provider == StoreProvider.Sqlite && !File.Exists($"{address}")
            ? console.Refuse(new Defect(HostDefects.NoSchool, default, $"{address}"))
            : StoreWork.Run(address, console, store => Make(store, output, console));
    }

    private static Defect? CheckApart(StoreAddress address, string output) =>
        address.Provider == StoreProvider.Sqlite && $"{address}" == Path.GetFullPath(output) ? new Defect(BackupDefects.IsStore, default, output) : null;

    private static int Make(Store store, string output, HostConsole console)
    {
        if (!SchoolFounding.IsDone(store))
        {
            return console.Refuse(new Defect(HostDefects.NoSchool, default, $"{store.Address}"));
        }

        var taken = Take(store, output);
        if (!taken.TryGet(out var check))
        {
            return console.Refuse(taken.Defects);
        }

        var head = check.Head;
        console.Error.WriteLine($"Копия хранилища «{store.Address}» записана в {output} и проверена: {RussianText.Count(head.Count, "запись", "записи", "записей")} журнала изменений.");
        console.Error.WriteLine($"  отпечаток последней записи  {head.Hash}");
        console.Error.WriteLine("В копии, как и в хранилище, хеши паролей и ключи сеансов: держите её под замком.");
        console.Error.WriteLine($"  {HelpText.Program} restore {output} --database ХРАНИЛИЩЕ");
        if (check.DamagedFiles.IsEmpty)
        {
            return ExitCodes.Done;
        }

        console.Error.WriteLine($"Но приложенные файлы уже в хранилище не те, что назвал журнал (по отпечаткам): {check.Damage}. Прежнюю копию, где они ещё целы, сохраните.");
        return ExitCodes.Wanting;
    }

    private static Result<BackupCheck> Take(Store store, string output)
    {
        using var file = new NewFile(output);
        try
        {
            StoreSnapshot.Take(store, file.Part);
            var check = BackupChecking.Check(file.Part, output);
            if (check.TryGet(out var found) && !found.DamagedFiles.IsEmpty && File.Exists(output))
            {
                return new Result<BackupCheck>([new Defect(BackupDefects.FormerIsBetter, default, output, found.Damage)]);
            }

            if (check.IsGood)
            {
                file.Complete();
            }

            return check;
        }
        catch (Exception e) when (OutputException.IsCausedByDisk(e) || StoreFault.Of(e) is SqliteException { SqliteErrorCode: Full or Unwritable })
        {
            throw new OutputException(output, e);
        }
    }
}
