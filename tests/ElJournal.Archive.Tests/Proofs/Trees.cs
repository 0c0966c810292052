using ElJournal.Archive.Proofs;

namespace ElJournal.Archive.Tests.Proofs;

/// <summary>Trees over the same leaves: the n-th is the number n, once or a few times.</summary>
internal static class Trees
{
    internal static byte[][] Leaves { get; } = [.. Enumerable.Range(0, 200).Select(n => Enumerable.Repeat((byte)n, 1 + (n % 5)).ToArray())];

    internal static TreeHash LeafOf(int index) => TreeHash.OfLeaf(Leaves[index]);

    internal static MerkleTree Of(int count) => new(Enumerable.Range(0, count).Select(LeafOf));
}
