using System.Collections.Immutable;
using ElJournal.Domain.Revisions;

namespace ElJournal.Rules.Monitoring;

/// <summary>Перемена факта: one row of a record taken out, put in, or another in its place.</summary>
/// <remarks>
/// <para>Rows are what a record holds: an entry and its correction are two, told apart by when they were made. So a correction puts a row in and takes none out; an entry withdrawn as a mistake takes out its rows, one change each.</para>
/// <para>Equal when both rows are. Immutable, safe on any thread.</para>
/// </remarks>
public sealed record FactChange
{
    /// <summary>Makes a change.</summary>
    /// <param name="before">The row to take out; null for none.</param>
    /// <param name="after">The row to put in; null for none.</param>
    /// <exception cref="ArgumentException">There is neither, or they are of different types.</exception>
    public FactChange(object? before, object? after)
    {
        if (before is null && after is null)
        {
            throw new ArgumentException("A change needs a row.", nameof(after));
        }

        if (before is not null && after is not null && before.GetType() != after.GetType())
        {
            throw new ArgumentException($"Both rows must be of one type. Before={before.GetType().Name}, After={after.GetType().Name}", nameof(after));
        }

        (Before, After) = (before, after);
    }

    /// <summary>Gets the row to take out, or null.</summary>
    public object? Before { get; }

    /// <summary>Gets the row to put in, or null.</summary>
    public object? After { get; }

    /// <summary>Gets the row to put in, or else the one to take out.</summary>
    internal object Fact => After ?? Before!;

    /// <summary>Gives the changes that a decision makes to the rows of a record.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The changes, in order.</returns>
    public static ImmutableArray<FactChange> Of(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return [.. decision.RowChanges.Select(c => new FactChange(c.Before, c.After))];
    }

    /// <summary>Makes the change that puts a row in.</summary>
    /// <param name="row">The row: a fact of a school year.</param>
    /// <returns>The change.</returns>
    public static FactChange Put(object row) => new(null, row);

    /// <summary>Makes the change that takes a row out.</summary>
    /// <param name="row">The row: a fact of a school year.</param>
    /// <returns>The change.</returns>
    public static FactChange Take(object row) => new(row, null);
}
