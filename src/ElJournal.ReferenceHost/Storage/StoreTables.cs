using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Все таблицы хранилища, кроме журнала изменений: copied row by row between stores of either data base.</summary>
internal static class StoreTables
{
    /// <summary>As many rows as go to the data base at a time.</summary>
    internal const int BatchSize = 2000;

    /// <summary>Gets the work on each table, whatever its rows. A file may be as large as <see cref="FileStore.MaxSize"/>, so files go one by one.</summary>
    private static readonly ImmutableArray<ITable> All =
    [
        new Table<SchoolRow>(), new Table<PackRow>(), new Table<Accounts.Account>(), new Table<Accounts.ApiToken>(), new Table<PersonRow>(), new Table<KeyRow>(), new Table<TextRow>(), new Table<TextReadRow>(), new Table<FileRow>(batchSize: 1),
    ];

    /// <summary>Gets the types of the rows.</summary>
    internal static IEnumerable<Type> RowTypes => All.Select(t => t.RowType);

    /// <summary>Copies all rows into empty tables.</summary>
    internal static void Copy(StoreContext from, StoreContext to)
    {
        foreach (var table in All)
        {
            table.Copy(from, to);
        }
    }

    /// <summary>Empties all tables, that of the log among them.</summary>
    internal static void Clear(StoreContext context)
    {
        context.Log.ExecuteDelete();
        foreach (var table in All)
        {
            table.Clear(context);
        }
    }

    private interface ITable
    {
        Type RowType { get; }

        void Copy(StoreContext from, StoreContext to);

        void Clear(StoreContext context);
    }

    private sealed class Table<TRow>(int batchSize = BatchSize) : ITable
        where TRow : class
    {
        public Type RowType => typeof(TRow);

        public void Copy(StoreContext from, StoreContext to)
        {
            foreach (var rows in from.Set<TRow>().AsNoTracking().AsEnumerable().Chunk(batchSize))
            {
                to.AddRange(rows);
                to.SaveChanges();
                to.ChangeTracker.Clear();
            }
        }

        public void Clear(StoreContext context) => context.Set<TRow>().ExecuteDelete();
    }
}
