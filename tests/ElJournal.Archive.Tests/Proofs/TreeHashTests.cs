using ElJournal.Archive.Proofs;

namespace ElJournal.Archive.Tests.Proofs;

public sealed class TreeHashTests
{
    [Fact]
    public void TryParse_WhatToStringGave_IsTheSameHash()
    {
        var hash = TreeHash.OfLeaf([1, 2, 3]);

        Assert.True(TreeHash.TryParse(hash.ToString(), out var read));
        Assert.Equal(hash, read);
        Assert.True(TreeHash.TryParse(hash.ToString().ToUpperInvariant(), out read));
        Assert.Equal(hash, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("e3b0")]
    [InlineData("g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85500")]
    public void TryParse_NoHash_IsRefused(string? text)
    {
        Assert.False(TreeHash.TryParse(text, out var hash));
        Assert.Equal(default, hash);
    }

    [Fact]
    public void OfNode_TheBytesOfALeaf_IsAnotherHash()
    {
        var (left, right) = (TreeHash.OfLeaf([1]), TreeHash.OfLeaf([2]));
        var bytes = new byte[2 * TreeHash.Size];
        left.CopyTo(bytes);
        right.CopyTo(bytes.AsSpan(TreeHash.Size));

        Assert.NotEqual(TreeHash.OfLeaf(bytes), TreeHash.OfNode(left, right));
    }
}
