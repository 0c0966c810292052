using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ElJournal.Archive.Proofs;

/// <summary>A place on the way from a leaf up to the root: the number of the node in its row, and that of the last node of the row.</summary>
internal readonly record struct ProofWay(int Node, int Last)
{
    /// <summary>Gets a value indicating whether the row is the root alone.</summary>
    internal bool IsAtTop => Last == 0;

    /// <summary>Gets a value indicating whether what stands beside the node stands on its left.</summary>
    internal bool IsRight => (Node & 1) == 1 || Node == Last;

    internal static ImmutableArray<TreeHash> Checked(ImmutableArray<TreeHash> path, [CallerArgumentExpression(nameof(path))] string? name = null) =>
        path.IsDefault ? throw new ArgumentException("The array is not there.", name) : path;

    /// <summary>Goes up one row; a last node that has nothing beside it is carried up as it is, until it has.</summary>
    internal ProofWay Up()
    {
        var way = this;
        while (way.IsRight && (way.Node & 1) == 0 && way.Node != 0)
        {
            way = way.Halved();
        }

        return way.Halved();
    }

    /// <summary>Goes up as long as the node is the right one of two.</summary>
    internal ProofWay AboveRights()
    {
        var way = this;
        while ((way.Node & 1) == 1)
        {
            way = way.Halved();
        }

        return way;
    }

    private ProofWay Halved() => new(Node >> 1, Last >> 1);
}
