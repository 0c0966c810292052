using FsCheck;
using FsCheck.Fluent;

namespace ElJournal.Domain.Tests.Marks.Support;

/// <summary>Generators of marks and rules.</summary>
public static class MarkArbitraries
{
    private static readonly Gen<int> Seeds = Gen.Choose(0, int.MaxValue - 1);

    public static Arbitrary<MarkCase> Cases() => Arb.From(Seeds.Select(seed => RandomMarks.Case(new Random(seed))), c => c.Smaller());
}
