using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Storage;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>Сравнивает журналы хранилища и копии: a backup may go on from what the store has, and no record that the store has may be lost by it, nor anything come back that was erased: of the log this can always be told, of names, words and accounts where both logs end at one place.</summary>
internal static class ChainComparison
{
    /// <summary>Says why a backup may not replace a store, or null.</summary>
    /// <param name="store">The store.</param>
    /// <param name="backup">The backup, whose chain was verified.</param>
    /// <param name="address">What messages call the store.</param>
    /// <remarks>A record of the store that cannot be read any more is none that would be lost: its number alone counts.</remarks>
    internal static Defect? FirstDifference(StoreContext store, StoreContext backup, StoreAddress address)
    {
        var (standing, kept) = (store.Log.Count(), backup.Log.Count());
        var erased = 0;
        foreach (var (own, copied) in LinesOf(store).Zip(LinesOf(backup)))
        {
            if (own is { Hash: { } hash } && hash != copied.Hash)
            {
                return new Defect(BackupDefects.Diverges, default, $"{address}", $"{own.Number}");
            }

            erased += own is { Hash: not null, IsOpen: false } && copied.IsOpen ? 1 : 0;
        }

        erased += standing == kept ? CountLacking(store, backup) : 0;
        return standing > kept ? new Defect(BackupDefects.Newer, default, $"{address}", $"{standing - 1}", $"{kept - 1}")
            : erased > 0 ? new Defect(BackupDefects.Erased, default, $"{address}", $"{erased}")
            : null;
    }

    /// <summary>Counts the words, names and accounts that are gone from a store whose log ends where that of the backup does: those of a guardian leave no trace in the log when they are erased.</summary>
    private static int CountLacking(StoreContext store, StoreContext backup) =>
        CountLacking(store.Texts.Select(t => t.Fact), backup.Texts.Select(t => t.Fact))
        + CountLacking(store.People.Select(p => p.Person), backup.People.Select(p => p.Person))
        + CountLacking(store.Accounts.Select(a => a.Login), backup.Accounts.Select(a => a.Login));

    private static int CountLacking(IEnumerable<string> standing, IEnumerable<string> kept) => kept.Except(standing, StringComparer.Ordinal).Count();

    private static IEnumerable<Link> LinesOf(StoreContext context) => context.Log.AsNoTracking().OrderBy(r => r.Number).AsEnumerable().Select(Read);

    private static Link Read(LogRow row)
    {
        try
        {
            using var json = JsonDocument.Parse(row.Line);
            return new Link(row.Number, json.RootElement.GetProperty("hash").GetString(), json.RootElement.TryGetProperty("open", out _));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return new Link(row.Number, null, IsOpen: false);
        }
    }

    /// <summary>A line: its number, its hash, null where the line is damaged, and whether it has personal values that are not erased.</summary>
    private sealed record Link(int Number, string? Hash, bool IsOpen);
}
