using System.Security.Cryptography;
using ElJournal.Archive.Proofs;

namespace ElJournal.Archive.Tests.Proofs;

public sealed class MerkleTreeTests
{
    /// <summary>The leaves and roots that implementations of Certificate Transparency are checked against.</summary>
    private static readonly string[] KnownLeaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4")]
    [InlineData(6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef")]
    [InlineData(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void Root_KnownLeaves_IsAsPublished(int count, string root) =>
        Assert.Equal(root, new MerkleTree(KnownLeaves.Take(count).Select(leaf => TreeHash.OfLeaf(Convert.FromHexString(leaf)))).Root.ToString());

    [Fact]
    public void Root_AnyCount_IsThatOfTheDefinition()
    {
        for (var count = 0; count <= 70; count++)
        {
            Assert.Equal(ByDefinition(Trees.Leaves[..count]), Trees.Of(count).Root.ToString());
        }
    }

    [Fact]
    public void RootOf_FewerLeaves_IsTheRootThatTheTreeHadThen()
    {
        var tree = Trees.Of(70);

        Assert.Equal(Enumerable.Range(0, 71).Select(count => Trees.Of(count).Root), Enumerable.Range(0, 71).Select(tree.RootOf));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void RootOf_NoSuchCount_IsRefused(int count) => Assert.Throws<ArgumentOutOfRangeException>(() => Trees.Of(5).RootOf(count));

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void ProveInclusion_NoSuchLeaf_IsRefused(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => Trees.Of(5).ProveInclusion(index));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void ProveConsistency_NoSuchTree_IsRefused(int earlier) => Assert.Throws<ArgumentOutOfRangeException>(() => Trees.Of(5).ProveConsistency(earlier));

    /// <summary>RFC 6962, section 2.1, word by word: no levels, no look-up, other calls.</summary>
    private static string ByDefinition(byte[][] leaves)
    {
        if (leaves.Length == 0)
        {
            return Convert.ToHexStringLower(SHA256.HashData([]));
        }

        if (leaves.Length == 1)
        {
            return Convert.ToHexStringLower(SHA256.HashData([0, .. leaves[0]]));
        }

        var split = 1;
        while (split * 2 < leaves.Length)
        {
            split *= 2;
        }

        return Convert.ToHexStringLower(SHA256.HashData([1, .. Convert.FromHexString(ByDefinition(leaves[..split])), .. Convert.FromHexString(ByDefinition(leaves[split..]))]));
    }
}
