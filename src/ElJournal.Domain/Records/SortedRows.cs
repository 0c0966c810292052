using System.Collections.Immutable;

namespace ElJournal.Domain.Records;

/// <summary>Rows in an order in which no two are equal: one is taken out, another put in.</summary>
internal static class SortedRows
{
    /// <summary>Gives the rows with one taken out, or put in, or another in its place.</summary>
    /// <param name="rows">The rows, in order.</param>
    /// <param name="before">The row to take out; null for none.</param>
    /// <param name="after">The row to put in; null for none.</param>
    /// <param name="order">The order.</param>
    /// <exception cref="ArgumentException">The row to take out is not there, or one of the place of the row to put in stays.</exception>
    internal static ImmutableArray<T> Replace<T>(ImmutableArray<T> rows, T? before, T? after, Comparison<T> order)
        where T : class
    {
        var kept = before is null ? rows : rows.RemoveAt(PlaceOf(rows, before, order));
        if (after is null)
        {
            return kept;
        }

        var place = Search(kept, after, order);
        return place >= 0
            ? throw new ArgumentException($"There is such a row already. Row={after}", nameof(after))
            : kept.Insert(~place, after);
    }

    private static int PlaceOf<T>(ImmutableArray<T> rows, T row, Comparison<T> order)
        where T : class
    {
        var place = Search(rows, row, order);
        return place >= 0 && rows[place].Equals(row) ? place : throw new ArgumentException($"There is no such row. Row={row}", nameof(row));
    }

    private static int Search<T>(ImmutableArray<T> rows, T row, Comparison<T> order) => rows.BinarySearch(row, Comparer<T>.Create(order));
}
