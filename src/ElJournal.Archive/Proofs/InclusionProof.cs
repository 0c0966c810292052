using System.Collections.Immutable;

namespace ElJournal.Archive.Proofs;

/// <summary>Доказательство включения: a leaf stands in a tree at its number; it tells nothing of the other leaves but hashes.</summary>
/// <remarks>Immutable, safe on any thread; equal when numbers and hashes are.</remarks>
public sealed class InclusionProof : IEquatable<InclusionProof>
{
    /// <summary>Makes a proof out of its parts, as somebody else wrote them; whether they prove anything, <see cref="Proves"/> says.</summary>
    /// <param name="index">Number of the leaf, from 0.</param>
    /// <param name="count">How many leaves the tree has; more than <paramref name="index"/>.</param>
    /// <param name="path">The hashes beside the way from the leaf to the root.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf in such a tree.</exception>
    /// <exception cref="ArgumentException">The array is not there.</exception>
    public InclusionProof(int index, int count, ImmutableArray<TreeHash> path)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
        (Index, Count, Path) = (index, count, ProofWay.Checked(path));
    }

    /// <summary>Gets the number of the leaf, from 0.</summary>
    public int Index { get; }

    /// <summary>Gets how many leaves the tree has.</summary>
    public int Count { get; }

    /// <summary>Gets the hashes beside the way from the leaf to the root.</summary>
    public ImmutableArray<TreeHash> Path { get; }

    /// <summary>Says whether a leaf stands at <see cref="Index"/> in the tree of <see cref="Count"/> leaves with a root (RFC 9162, section 2.1.3.2).</summary>
    /// <param name="leaf">The hash of the leaf.</param>
    /// <param name="root">The root, known from elsewhere.</param>
    /// <returns>Whether it does.</returns>
    public bool Proves(TreeHash leaf, TreeHash root)
    {
        var (way, hash) = (new ProofWay(Index, Count - 1), leaf);
        foreach (var beside in Path)
        {
            if (way.IsAtTop)
            {
                return false;
            }

            hash = way.IsRight ? TreeHash.OfNode(beside, hash) : TreeHash.OfNode(hash, beside);
            way = way.Up();
        }

        return way.IsAtTop && hash == root;
    }

    /// <inheritdoc/>
    public bool Equals(InclusionProof? other) => other is not null && (Index, Count) == (other.Index, other.Count) && Path.SequenceEqual(other.Path);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InclusionProof);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Index, Count, Path.Length);
}
