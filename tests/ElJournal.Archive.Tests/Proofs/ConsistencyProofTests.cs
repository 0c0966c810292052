using ElJournal.Archive.Proofs;

namespace ElJournal.Archive.Tests.Proofs;

public sealed class ConsistencyProofTests
{
    private const int Most = 40;

    [Fact]
    public void Proves_EveryBeginningOfEveryTree_IsTrueOfItsRootOnly()
    {
        for (var later = 1; later <= Most; later++)
        {
            var tree = Trees.Of(later);
            for (var earlier = 1; earlier <= later; earlier++)
            {
                var proof = tree.ProveConsistency(earlier);

                Assert.Equal([earlier], Enumerable.Range(0, later + 1).Where(other => proof.Proves(tree.RootOf(other), tree.Root)));
                Assert.Equal([later], Enumerable.Range(0, later + 1).Where(other => proof.Proves(tree.RootOf(earlier), tree.RootOf(other))));
            }
        }
    }

    [Fact]
    public void Proves_ALeafOfTheBeginningChangedSince_IsFalse()
    {
        for (var later = 2; later <= Most; later++)
        {
            for (var earlier = 1; earlier < later; earlier++)
            {
                var changed = new MerkleTree(Enumerable.Range(0, later).Select(index => Trees.LeafOf(index == earlier - 1 ? index + 100 : index)));

                Assert.False(changed.ProveConsistency(earlier).Proves(Trees.Of(earlier).Root, changed.Root));
            }
        }
    }

    [Fact]
    public void Proves_APathChanged_IsFalse()
    {
        for (var later = 1; later <= Most; later++)
        {
            var tree = Trees.Of(later);
            for (var earlier = 1; earlier <= later; earlier++)
            {
                var proof = tree.ProveConsistency(earlier);

                Assert.All(InclusionProofTests.Changed(proof.Path), path => Assert.False(new ConsistencyProof(earlier, later, path).Proves(tree.RootOf(earlier), tree.Root)));
            }
        }
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(6, 5)]
    public void Create_NoSuchTrees_IsRefused(int earlier, int later) => Assert.Throws<ArgumentOutOfRangeException>(() => new ConsistencyProof(earlier, later, []));

    [Fact]
    public void Create_NoArray_IsRefused() => Assert.Throws<ArgumentException>("path", () => new ConsistencyProof(1, 1, default));

    [Fact]
    public void Equals_SameNumbersAndHashes_IsTrue()
    {
        var (one, same, other) = (Trees.Of(9).ProveConsistency(3), Trees.Of(9).ProveConsistency(3), Trees.Of(9).ProveConsistency(2));

        Assert.Equal((one, one.GetHashCode()), (same, same.GetHashCode()));
        Assert.NotEqual(one, other);
    }
}
