using System.Collections.Immutable;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Reporting.Access;

/// <summary>Матрица доступа: resource × action × category, with the relations that permit or forbid and the norms they come from.</summary>
/// <remarks>What has no row is denied. Immutable, safe on any thread; compared by reference.</remarks>
internal sealed class AccessMatrix
{
    private AccessMatrix(ImmutableArray<AccessMatrixRow> rows) => Rows = rows;

    /// <summary>Gets the rows, by resource, action and category.</summary>
    public ImmutableArray<AccessMatrixRow> Rows { get; }

    /// <summary>Draws up the matrix of a regulation.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <param name="day">The day whose norms count.</param>
    /// <returns>The matrix.</returns>
    public static AccessMatrix Of(Regulation regulation, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        var policy = AccessPolicy.Compile(regulation);
        return new AccessMatrix(
        [
            .. from resource in ResourceKinds.All
               from action in Enum.GetValues<AccessAction>()
               from category in Enum.GetValues<AccessCategory>()
               let norms = policy.NormsOf(category, action, resource, day)
               where !norms.IsEmpty
               select new AccessMatrixRow(resource, action, category, norms),
        ]);
    }

    /// <summary>Gives the rows that another matrix lacks or has otherwise.</summary>
    /// <param name="other">The other matrix; of an act, that of its base, whose rows an act never takes away.</param>
    /// <returns>The rows.</returns>
    public AccessMatrix Except(AccessMatrix other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var known = other.Rows.Select(r => r.ToMarkdown()).ToHashSet(StringComparer.Ordinal);
        return new AccessMatrix([.. Rows.Where(r => !known.Contains(r.ToMarkdown()))]);
    }

    /// <summary>Writes the matrix as a table of Markdown.</summary>
    /// <returns>The lines.</returns>
    public IEnumerable<string> ToMarkdown() => Rows.Select(r => r.ToMarkdown())
        .Prepend("|---|---|---|---|---|---|")
        .Prepend("| что | действие | кто | можно | нельзя | нормы |");
}
