using System.Collections.Immutable;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>Сравнивает то, что стоит в хранилище и в копии мимо журнала: names, accounts, words. No chain says which of the two is later.</summary>
internal static class BesideComparison
{
    /// <summary>Says what of a store a backup would replace by something else, or by nothing.</summary>
    /// <param name="store">The store.</param>
    /// <param name="backup">The backup.</param>
    /// <returns>Of each kind how many, in Russian; empty where nothing would be lost. That somebody was locked out for a while, and that access was taken away, is no loss: the first passes, the second stays.</returns>
    internal static ImmutableArray<string> Lost(StoreContext store, StoreContext backup) =>
    [
        .. Count("регламенты", store.Packs, backup.Packs, static p => (p.Place, p.Name, p.Content is { } content ? Convert.ToBase64String(content) : null)),
        .. Count("имена", store.People, backup.People, static p => (p.Person, p.Name)),
        .. Count("учётные записи и пароли", store.Accounts, backup.Accounts, static a => (a.Login, a.Person, a.PasswordHash, a.Stamp, a.MustChangePassword, a.PasswordUntil)),
        .. Count("ключи программ", store.Tokens, backup.Tokens, static t => (t.Id, t.Hash)),
        .. Count("слова сообщений, объявлений и замечаний", store.Texts, backup.Texts, static t => (t.Fact, t.Text)),
        .. Count("отметки о прочтении", store.TextReads, backup.TextReads, static r => (r.Fact, r.Person)),
    ];

    private static IEnumerable<string> Count<TRow, TContent>(string what, DbSet<TRow> standing, DbSet<TRow> kept, Func<TRow, TContent> content)
        where TRow : class
    {
        var known = kept.AsNoTracking().AsEnumerable().Select(content).ToHashSet();
        return standing.AsNoTracking().AsEnumerable().Count(row => !known.Contains(content(row))) is > 0 and var count ? [$"{what} — {RussianText.Number(count)}"] : [];
    }
}
