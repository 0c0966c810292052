using System.Reflection;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Mutations;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Tests.Mutations;

/// <summary>A copy of a norm with nothing replaced is the norm: a property added later and forgotten here would make every mutant another norm.</summary>
public sealed class NormCopyTests
{
    public static TheoryData<string> Norms => [.. NormCatalog.Standard.All.Select(n => n.Id.Value)];

    [Theory]
    [MemberData(nameof(Norms))]
    public void Of_NothingReplaced_KeepsEveryProperty(string id)
    {
        var norm = NormCatalog.Standard.Find(id)!;

        var copy = norm.Accept(new Copier());

        Assert.NotSame(norm, copy);
        Assert.All(
            norm.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null),
            p => Assert.Equal(p.GetValue(norm), p.GetValue(copy)));
    }

    private sealed class Copier : INormVisitor<Norm>
    {
        public Norm Visit<TCase>(CaseNorm<TCase> norm)
            where TCase : struct, ICase => NormCopy.Of(norm);
    }
}
