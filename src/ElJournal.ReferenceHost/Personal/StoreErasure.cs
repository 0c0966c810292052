using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Families;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Persons;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Reporting.Destruction;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Personal;

/// <summary>Стирание личных данных из хранилища, within the transaction of the caller: the values of the log, and what stands beside it.</summary>
internal static class StoreErasure
{
    /// <summary>Values of one query: SQLite takes 32,766 at most.</summary>
    private const int ChunkSize = 500;

    /// <summary>Erases.</summary>
    /// <param name="context">The store, in a transaction.</param>
    /// <param name="people">Whose data, by raw id; null for everybody's, but for the names and accounts of staff, by which the school still works.</param>
    /// <returns>What was erased, kind by kind; or why nothing may be: then the transaction is to be given up.</returns>
    internal static Result<Erasure> Erase(StoreContext context, IReadOnlySet<string>? people)
    {
        var before = RevisionStore.Read(context);
        if (!before.TryGet(out var log))
        {
            return new Result<Erasure>(before.Defects);
        }

        var parts = ImmutableArray.CreateBuilder<DestroyedPart>();
        var erased = EraseValues(context, people, out var lines);
        parts.AddRange(erased.GroupBy(r => r.Address.Kind).Select(g => new DestroyedPart($"{g.Key.Word}: личные значения", g.Count(), [.. g.Select(r => r.Number)])));
        Rewrite(context, lines);
        parts.AddRange(EraseBeside(context, people ?? FamiliesOf(log.Year), people is null ? null : AddressesAbout(log.Year, people)));
        var after = RevisionStore.Read(context);
        if (!after.TryGet(out var left))
        {
            return new Result<Erasure>(after.Defects);
        }

        parts.AddRange(EraseFiles(context, left.Year));
        return left.Year.ToRecord() is { IsGood: false } unfit
            ? new Result<Erasure>([new Defect(PersonalDefects.Unfit, default, unfit.Defects[0].Describe())])
            : new Result<Erasure>(new Erasure(left.Year, left.Head, parts.ToImmutable()));
    }

    private static List<Revision> EraseValues(StoreContext context, IReadOnlySet<string>? people, out List<LogRow> lines)
    {
        var (erased, changed) = (new List<Revision>(), new List<LogRow>());
        Revision? current = null;
        using var copy = new LineSink(line =>
        {
            if (current is { } revision)
            {
                changed.Add(new LogRow { Number = revision.Number, Line = line });
            }

            current = null;
        });

        // The log was read whole just before, in the same transaction: nothing is wrong with it.
        PersonErasure.Erase(() => RevisionStore.LinesOf(context), RevisionStore.Name, copy, people, revision => erased.Add(current = revision));
        lines = changed;
        return erased;
    }

    private static void Rewrite(StoreContext context, List<LogRow> lines)
    {
        foreach (var rows in lines.Chunk(StoreTables.BatchSize))
        {
            context.UpdateRange(rows);
            context.SaveChanges();
            context.ChangeTracker.Clear();
        }
    }

    /// <summary>Erases what stands beside the log: words, names, marks of reading, accounts and keys.</summary>
    private static IEnumerable<DestroyedPart> EraseBeside(StoreContext context, IReadOnlySet<string> people, HashSet<string>? about)
    {
        string[] ids = [.. people];
        string[] logins = [.. context.Accounts.Where(a => a.Person != null && ids.Contains(a.Person)).Select(a => a.Login)];
        (string What, int Count)[] gone =
        [
            ("слова сообщений, объявлений и замечаний", about is null ? context.Texts.ExecuteDelete() : EraseTexts(context, about)),
            ("отметки о прочтении", context.TextReads.Where(r => ids.Contains(r.Person)).ExecuteDelete()),
            ("имена", context.People.Where(p => ids.Contains(p.Person)).ExecuteDelete()),
            ("ключи программ", context.Tokens.Where(t => logins.Contains(t.Login)).ExecuteDelete()),
            ("учётные записи", context.Accounts.Where(a => logins.Contains(a.Login)).ExecuteDelete()),
        ];
        return gone.Where(g => g.Count > 0).Select(g => new DestroyedPart(g.What, g.Count, []));
    }

    /// <summary>Erases the words of some facts: few of all addresses have any, and a query takes no more than so many values.</summary>
    private static int EraseTexts(StoreContext context, HashSet<string> about) =>
        context.Texts.Select(t => t.Fact).ToList().Where(about.Contains).Chunk(ChunkSize).Sum(facts => context.Texts.Where(t => facts.Contains(t.Fact)).ExecuteDelete());

    /// <summary>Erases the files that no fact names any more, in none of its versions.</summary>
    private static IEnumerable<DestroyedPart> EraseFiles(StoreContext context, RevisedYear year)
    {
        var named = year.Facts.SelectMany(h => h.History).Select(v => FileStore.NamedBy(v.Fact)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var unnamed = context.Files.Select(f => f.Digest).ToList().Where(d => !named.Contains(d)).Chunk(ChunkSize);
        return unnamed.Sum(digests => context.Files.Where(f => digests.Contains(f.Digest)).ExecuteDelete()) is > 0 and var count ? [new DestroyedPart("файлы", count, [])] : [];
    }

    private static HashSet<string> AddressesAbout(RevisedYear year, IReadOnlySet<string> people) =>
    [
        .. year.Facts
            .Where(h => h.History.Any(v => v.Fact is { } fact && people.Any(p => PersonFacts.IsAbout(v.Revision.Address.Kind, fact, p))))
            .Select(h => h.Revision.Address.ToString()),
    ];

    private static HashSet<string> FamiliesOf(RevisedYear year) =>
    [
        .. year.ToRegister().Value.Pupils.Select(p => p.Value),
        .. year.AllOf<Guardianship>(RevisedKinds.OfLedger<Guardianship>()).Select(g => g.Guardian.Value),
    ];
}
