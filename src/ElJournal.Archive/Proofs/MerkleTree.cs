using System.Collections.Immutable;
using System.Numerics;

namespace ElJournal.Archive.Proofs;

/// <summary>Дерево хешей: one root that answers for every leaf and for their order (RFC 6962, section 2.1).</summary>
/// <remarks>
/// <para>A journal-year has one: its leaves are the hashes of its log's records, in their order. Who wrote the root on paper will notice any change; a proof of a few hashes shows one leaf
/// without the others.</para>
/// <para>Keeps two hashes a leaf. Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class MerkleTree
{
    /// <summary>The hashes of whole subtrees by their height; those of height 0 are the leaves.</summary>
    private readonly ImmutableArray<ImmutableArray<TreeHash>> levels;

    /// <summary>Makes a tree.</summary>
    /// <param name="leaves">The hashes of its leaves, in order; see <see cref="TreeHash.OfLeaf"/>. Enumerated once.</param>
    /// <exception cref="ArgumentNullException">There is no sequence of leaves.</exception>
    public MerkleTree(IEnumerable<TreeHash> leaves)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        var rising = ImmutableArray.CreateBuilder<ImmutableArray<TreeHash>>();
        rising.Add([.. leaves]);
        while (rising[^1].Length > 1)
        {
            var below = rising[^1];
            rising.Add([.. Enumerable.Range(0, below.Length / 2).Select(pair => TreeHash.OfNode(below[2 * pair], below[(2 * pair) + 1]))]);
        }

        levels = rising.ToImmutable();
    }

    /// <summary>Gets how many leaves there are.</summary>
    public int Count => levels[0].Length;

    /// <summary>Gets the hash that answers for all leaves.</summary>
    public TreeHash Root => RootOf(Count);

    /// <summary>Gives the root that the tree had when it had fewer leaves.</summary>
    /// <param name="count">How many; from 0 to <see cref="Count"/>.</param>
    /// <returns>The root of the first leaves.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many leaves.</exception>
    public TreeHash RootOf(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Count);
        return count == 0 ? TreeHash.Empty : HashOf(0, count);
    }

    /// <summary>Proves that a leaf is in the tree.</summary>
    /// <param name="index">Its number, from 0 to less than <see cref="Count"/>.</param>
    /// <returns>The proof.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public InclusionProof ProveInclusion(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var path = ImmutableArray.CreateBuilder<TreeHash>();
        AddPath(index, 0, Count, path);
        return new InclusionProof(index, Count, path.ToImmutable());
    }

    /// <summary>Proves that what the tree was earlier is its beginning now: nothing was changed or taken out since.</summary>
    /// <param name="earlier">How many leaves it had then; from 1 to <see cref="Count"/>.</param>
    /// <returns>The proof.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many leaves, or there were none.</exception>
    public ConsistencyProof ProveConsistency(int earlier)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(earlier, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earlier, Count);
        var path = ImmutableArray.CreateBuilder<TreeHash>();
        AddSubproof(earlier, 0, Count, isKnown: true, path);
        return new ConsistencyProof(earlier, Count, path.ToImmutable());
    }

    /// <summary>Where a tree of more than one leaf is split: the greatest power of two below their number.</summary>
    private static int SplitOf(int count) => 1 << BitOperations.Log2((uint)count - 1);

    /// <summary>The hash of the leaves from one up to another; a whole subtree is looked up.</summary>
    private TreeHash HashOf(int from, int until)
    {
        var count = until - from;
        if (BitOperations.IsPow2(count))
        {
            return levels[BitOperations.Log2((uint)count)][from / count];
        }

        var split = from + SplitOf(count);
        return TreeHash.OfNode(HashOf(from, split), HashOf(split, until));
    }

    private void AddPath(int index, int from, int until, ImmutableArray<TreeHash>.Builder path)
    {
        if (until - from == 1)
        {
            return;
        }

        var split = from + SplitOf(until - from);
        if (index < split)
        {
            AddPath(index, from, split, path);
            path.Add(HashOf(split, until));
        }
        else
        {
            AddPath(index, split, until, path);
            path.Add(HashOf(from, split));
        }
    }

    /// <summary>RFC 6962, section 2.1.2: a subtree whose hash the reader has, being the earlier root, is left out.</summary>
    private void AddSubproof(int earlier, int from, int until, bool isKnown, ImmutableArray<TreeHash>.Builder path)
    {
        if (earlier == until)
        {
            if (!isKnown)
            {
                path.Add(HashOf(from, until));
            }

            return;
        }

        var split = from + SplitOf(until - from);
        if (earlier <= split)
        {
            AddSubproof(earlier, from, split, isKnown, path);
            path.Add(HashOf(split, until));
        }
        else
        {
            AddSubproof(earlier, split, until, isKnown: false, path);
            path.Add(HashOf(from, split));
        }
    }
}
