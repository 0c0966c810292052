namespace ElJournal.Architecture.Tests;

/// <summary>Marks, weights and averages are exact; nothing in the domain has a place for floating point to slip in.</summary>
public sealed class NumberTests
{
    [Fact]
    public void DomainMembers_FloatingPoint_IsAbsent()
    {
        var parts = Libraries.WrittenTypes(Libraries.Domain).SelectMany(Signatures.Complete).ToList();

        Assert.Contains(parts, part => part.Type == typeof(int));
        Assert.DoesNotContain(parts, part => part.Type == typeof(double) || part.Type == typeof(float) || part.Type == typeof(Half));
    }
}
