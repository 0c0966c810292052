using System.Collections.Immutable;
using ElJournal.Archive.Proofs;

namespace ElJournal.Archive.Tests.Proofs;

public sealed class InclusionProofTests
{
    private const int Most = 40;

    [Fact]
    public void Proves_EveryLeafOfEveryTree_IsTrueOfThatLeafAtThatNumberOnly()
    {
        for (var count = 1; count <= Most; count++)
        {
            var tree = Trees.Of(count);
            for (var index = 0; index < count; index++)
            {
                var proof = tree.ProveInclusion(index);

                Assert.Equal([index], Enumerable.Range(0, count).Where(other => proof.Proves(Trees.LeafOf(other), tree.Root)));
                Assert.DoesNotContain(Enumerable.Range(0, count).Where(other => other != index), other => new InclusionProof(other, count, proof.Path).Proves(Trees.LeafOf(index), tree.Root));
            }
        }
    }

    [Fact]
    public void Proves_AnythingElseOfTheProofChanged_IsFalse()
    {
        for (var count = 1; count <= Most; count++)
        {
            var tree = Trees.Of(count);
            for (var index = 0; index < count; index++)
            {
                var (proof, leaf) = (tree.ProveInclusion(index), Trees.LeafOf(index));

                Assert.False(proof.Proves(leaf, TreeHash.OfNode(tree.Root, tree.Root)));
                Assert.All(Changed(proof.Path), path => Assert.False(new InclusionProof(index, count, path).Proves(leaf, tree.Root)));
            }
        }
    }

    [Fact]
    public void Path_ManyLeaves_HasOneHashARow() => Assert.All(Enumerable.Range(0, 200), index => Assert.InRange(Trees.Of(200).ProveInclusion(index).Path.Length, 1, 8));

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    [InlineData(0, 0)]
    public void Create_NoSuchLeaf_IsRefused(int index, int count) => Assert.Throws<ArgumentOutOfRangeException>(() => new InclusionProof(index, count, []));

    [Fact]
    public void Create_NoArray_IsRefused() => Assert.Throws<ArgumentException>("path", () => new InclusionProof(0, 1, default));

    [Fact]
    public void Equals_SameNumbersAndHashes_IsTrue()
    {
        var (one, same, other) = (Trees.Of(9).ProveInclusion(3), Trees.Of(9).ProveInclusion(3), Trees.Of(9).ProveInclusion(2));

        Assert.Equal((one, one.GetHashCode()), (same, same.GetHashCode()));
        Assert.NotEqual(one, other);
    }

    /// <summary>One hash changed, left out, doubled; two hashes swapped; one more at either end.</summary>
    internal static IEnumerable<ImmutableArray<TreeHash>> Changed(ImmutableArray<TreeHash> path)
    {
        var foreign = TreeHash.OfLeaf("foreign"u8);
        yield return path.Add(foreign);
        yield return path.Insert(0, foreign);
        for (var i = 0; i < path.Length; i++)
        {
            yield return path.SetItem(i, foreign);
            yield return path.RemoveAt(i);
            yield return path.Insert(i, path[i]);
            if (i > 0 && path[i] != path[i - 1])
            {
                yield return path.SetItem(i, path[i - 1]).SetItem(i - 1, path[i]);
            }
        }
    }
}
