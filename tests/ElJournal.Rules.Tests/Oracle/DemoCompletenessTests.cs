using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>A demo school breaks every obligation and prohibition that its act binds, and nearly breaks each as often.</summary>
public sealed class DemoCompletenessTests
{
    /// <summary>It opens when a journal is closed, and demo journals are not.</summary>
    private const string OpensWithClosing = "journal-copy.checked";

    public static TheoryData<string> Acts => [.. DemoSchool.Regulations.Where(r => r is not (DemoSchool.Base or DemoSchool.Federal))];

    [Theory]
    [MemberData(nameof(Acts))]
    public void Expected_EveryAct_BreaksEachOfItsNormsAndNearlyBreaksItAsOften(string act)
    {
        // A norm with one case a year is broken in one school and nearly broken in the other.
        var (one, other) = (ExpectedOf(act, seed: 20), ExpectedOf(act, seed: 21));
        var bound = PackLibrary.Standard.Get(act).Value.Bindings
            .Where(b => b.Act == act && b.Editions[^1].Force == Force.Binding)
            .Select(b => b.Norm.Id.Value)
            .Where(norm => norm != OpensWithClosing)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal(
            bound.Order(StringComparer.Ordinal),
            one.Violations.Concat(other.Violations).Select(r => r.Norm).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Counts(one.Violations.Concat(other.Violations)), Counts(one.NearMisses.Concat(other.NearMisses).Where(r => bound.Contains(r.Norm))));
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(77, 2)]
    [InlineData(400, 3)]
    public void Expected_Federal_BreaksEachOfItsNormsAndNearlyBreaksItAsOften(int pupils, ulong seed)
    {
        var expected = DemoSchool.Make(new DemoOptions { Pupils = pupils, Seed = seed, Regulation = DemoSchool.Federal }).Expected;

        Assert.Empty(expected.Violations);
        Assert.Equal(
            PackLibrary.Standard.Get(DemoSchool.Federal).Value.Bindings.Select(b => b.Norm.Id.Value).Order(StringComparer.Ordinal),
            Counts(expected.Advice).Select(c => c.Norm));
        Assert.Equal(Counts(expected.Advice), Counts(expected.NearMisses));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void SchoolPack_EveryAct_SetsEveryMomentThatTheActLeavesOpen(string act)
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = 30, Regulation = act });
        using var json = new MemoryStream();
        year.SchoolPack!.WriteJson(json);
        var pack = PackLibrary.Standard.Read(json.ToArray()).Value;

        Assert.Equal(
            [OpensWithClosing],
            pack.Bindings.Where(b => b.Editions[^1].Due is DueSpec.NotSet).Select(b => b.Norm.Id.Value).Append(OpensWithClosing).Distinct());
    }

    private static ExpectedOutcome ExpectedOf(string act, ulong seed)
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = 60, Seed = seed, Regulation = act });
        return year.ExpectedOfSchool ?? year.Expected;
    }

    private static List<(string Norm, int Count)> Counts(IEnumerable<ExpectedRow> rows) =>
        [.. rows.GroupBy(r => r.Norm).Select(g => (g.Key, g.Count())).OrderBy(c => c.Key, StringComparer.Ordinal)];
}
