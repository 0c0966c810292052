using System.Collections.Immutable;
using System.Numerics;

namespace ElJournal.Archive.Proofs;

/// <summary>Доказательство продолжения: an earlier tree is the beginning of a later one, so nothing was changed or taken out in between.</summary>
/// <remarks>Immutable, safe on any thread; equal when numbers and hashes are.</remarks>
public sealed class ConsistencyProof : IEquatable<ConsistencyProof>
{
    /// <summary>Makes a proof out of its parts, as somebody else wrote them; whether they prove anything, <see cref="Proves"/> says.</summary>
    /// <param name="earlier">How many leaves the earlier tree has; at least 1.</param>
    /// <param name="later">How many leaves the later tree has; not fewer.</param>
    /// <param name="path">The hashes from which both roots are reckoned.</param>
    /// <exception cref="ArgumentOutOfRangeException">No tree of the one number becomes a tree of the other.</exception>
    /// <exception cref="ArgumentException">The array is not there.</exception>
    public ConsistencyProof(int earlier, int later, ImmutableArray<TreeHash> path)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(earlier, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earlier, later);
        (Earlier, Later, Path) = (earlier, later, ProofWay.Checked(path));
    }

    /// <summary>Gets how many leaves the earlier tree has.</summary>
    public int Earlier { get; }

    /// <summary>Gets how many leaves the later tree has.</summary>
    public int Later { get; }

    /// <summary>Gets the hashes from which both roots are reckoned.</summary>
    public ImmutableArray<TreeHash> Path { get; }

    /// <summary>Says whether the tree of <see cref="Earlier"/> leaves is the beginning of that of <see cref="Later"/> leaves (RFC 9162, section 2.1.4.2).</summary>
    /// <param name="earlier">The root of the earlier tree, known from elsewhere.</param>
    /// <param name="later">The root of the later tree, known from elsewhere.</param>
    /// <returns>Whether it is.</returns>
    public bool Proves(TreeHash earlier, TreeHash later)
    {
        if (Earlier == Later)
        {
            return Path.IsEmpty && earlier == later;
        }

        // The earlier root is left out of the path where it is the hash of a whole subtree.
        var path = BitOperations.IsPow2(Earlier) ? Path.Insert(0, earlier) : Path;
        if (path.IsEmpty)
        {
            return false;
        }

        var (way, first, second) = (new ProofWay(Earlier - 1, Later - 1).AboveRights(), path[0], path[0]);
        foreach (var beside in path.AsSpan()[1..])
        {
            if (way.IsAtTop)
            {
                return false;
            }

            (first, second) = way.IsRight ? (TreeHash.OfNode(beside, first), TreeHash.OfNode(beside, second)) : (first, TreeHash.OfNode(second, beside));
            way = way.Up();
        }

        return way.IsAtTop && (first, second) == (earlier, later);
    }

    /// <inheritdoc/>
    public bool Equals(ConsistencyProof? other) => other is not null && (Earlier, Later) == (other.Earlier, other.Later) && Path.SequenceEqual(other.Path);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConsistencyProof);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Earlier, Later, Path.Length);
}
