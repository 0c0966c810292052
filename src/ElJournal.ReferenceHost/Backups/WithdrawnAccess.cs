using System.Collections.Frozen;
using ElJournal.ReferenceHost.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>Отнятый доступ: the accounts that are blocked in a store and the keys that are revoked there. No backup gives it back.</summary>
/// <param name="blocked">The accounts.</param>
/// <param name="revoked">The keys, and since when.</param>
internal sealed class WithdrawnAccess(FrozenSet<string> blocked, FrozenDictionary<string, Instant> revoked)
{
    /// <summary>Reads it from a store, before its rows are replaced.</summary>
    internal static WithdrawnAccess Of(StoreContext store) => new(
        store.Accounts.Where(a => a.IsBlocked).Select(a => a.Login).ToFrozenSet(StringComparer.Ordinal),
        store.Tokens.AsNoTracking().Where(t => t.RevokedAt != null).ToFrozenDictionary(t => t.Id, t => t.RevokedAt!.Value, StringComparer.Ordinal));

    /// <summary>Takes it away again after the rows are replaced.</summary>
    internal void Withdraw(StoreContext store)
    {
        foreach (var account in store.Accounts.Where(a => !a.IsBlocked).AsEnumerable().Where(a => blocked.Contains(a.Login)))
        {
            account.IsBlocked = true;
        }

        foreach (var token in store.Tokens.AsEnumerable().Where(t => revoked.ContainsKey(t.Id)))
        {
            token.RevokedAt = revoked[token.Id];
        }

        store.SaveChanges();
        store.ChangeTracker.Clear();
    }
}
