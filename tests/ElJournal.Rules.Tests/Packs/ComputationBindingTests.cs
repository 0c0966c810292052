using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using static ElJournal.Rules.Tests.Packs.ComputationJson;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>For which journals and days the rules of marking of a pack hold, and what several clauses and packs set together.</summary>
public sealed class ComputationBindingTests
{
    [Fact]
    public void Read_Editions_CutTheTimeAndKeepWhatTheyDoNotChange()
    {
        var binding = PackLibrary.Standard.Read(Pack("""
            { "computation": "mark.average", "preset": "usual", "editions": [
              { "from": "2024-01-09", "source": "приказ № 2", "set": { "kindWeights": { "тест": 4 } } },
              { "from": "2024-04-01", "source": "приказ № 3", "set": { "displayDigits": 1 } } ] }
            """)).Value.Computations.Single();

        Assert.Equal(
            ["2023-09-01..2024-01-08 приказ № 1 2", "2024-01-09..2024-03-31 приказ № 2 2", "2024-04-01.. приказ № 3 1"],
            binding.Editions.Select(e => $"{e.InForce} {e.Source} {e.Draft.DisplayDigits}"));
        Assert.Equal([null, "2024-01-09"], binding.DraftOn(new(2024, 5, 1))!.KindWeights.Select(e => e.From?.ToString("R", null)));
        Assert.Equal(4, binding.DraftOn(new(2024, 5, 1))!.KindWeights[1].Weights.Single().Weight);
        Assert.Null(binding.DraftOn(new(2023, 8, 31)));
    }

    [Fact]
    public void Read_ParameterTwiceForTheSameJournals_IsRefused()
    {
        const string Twice = """{ "computation": "mark.average", "set": { "displayDigits": 1 } }, { "computation": "mark.average", "set": { "displayDigits": 2, "retakeAttempts": 1 } }""";

        Assert.Equal(
            "p.json:$.clauses[0].computations[1]: ELJ-D431: Параметр «знаков при показе» для одних и тех же журналов задан дважды: в пунктах «1» и «1». Оставьте одно значение или сузьте «for».",
            Assert.Single(PackLibrary.Standard.Read(Pack(Twice), "p.json").Defects).Describe());
        Assert.True(PackLibrary.Standard.Read(Pack(Twice.Replace("1 } }, {", "1 } }, { \"for\": { \"subject\": \"Труд\" },", StringComparison.Ordinal))).IsGood);
        Assert.True(PackLibrary.Standard.Read(Pack("""{ "computation": "mark.average", "set": { "displayDigits": 1 } }, { "computation": "mark.average", "set": { "retakeAttempts": 1 } }""")).IsGood);
    }

    [Fact]
    public void Read_ParameterOfTheBase_IsRefusedUnlessTheBaseAllows()
    {
        var open = PackLibrary.Standard.Read(Pack("""{ "computation": "mark.average", "set": { "displayDigits": 1, "retakeAttempts": 1 }, "mayChange": ["retakeAttempts"] }""")).Value;
        var reader = new PackReader(NormCatalog.Standard, id => id == "п" ? open : null, ["п"]);
        string[] Read(string set) => [.. reader.Read(Pack($$"""{ "computation": "mark.average", "set": { {{set}} } }""", "\"basedOn\": \"п\",", "школа"), "p.json").Defects.Select(d => d.Describe())];

        Assert.Empty(Read("\"retakeAttempts\": 2"));
        Assert.Empty(Read("\"controlKinds\": []"));
        Assert.Equal(["p.json:$.clauses[0].computations[0]: ELJ-D432: Параметр «знаков при показе» уже задан в пакете «п», в пункте «1». Уберите его: основа не разрешает его менять (поле «mayChange»)."], Read("\"displayDigits\": 2"));
    }

    [Fact]
    public void Read_BoundsAndScaleInTwoClauses_AreHeldTogether()
    {
        const string Scale = """{ "computation": "mark.average", "set": { "scale": { "min": 2, "max": 5, "fail": 2, "good": 4 } } }""";

        Assert.Equal(
            ["$.clauses[0].computations[0].set.lowerBounds.6"],
            PackLibrary.Standard.Read(Pack($$"""{ "computation": "mark.proposal", "set": { "lowerBounds": { "3": 2.5, "4": 3.5, "5": 4.5, "6": 5.5 } } }, {{Scale}}""")).Defects.Select(d => d.Place.Path));
        Assert.True(PackLibrary.Standard.Read(Pack($$"""{ "computation": "mark.proposal", "set": { "lowerBounds": { "3": 2.5, "4": 3.5, "5": 4.5 } } }, {{Scale}}""")).IsGood);
    }

    [Fact]
    public void Shipped_Acts_SetNoParameter()
    {
        var bound = PackLibrary.Standard.Ids.SelectMany(id => PackLibrary.Standard.Find(id)!.Computations).ToList();

        Assert.Equal(["krasnomakskaya-2021 2.5 mark.average", "krasnomakskaya-2021 2.5 mark.proposal"], bound.Select(b => b.ToString()));
        Assert.All(bound, b => Assert.All(b.Computation.Parameters, p => Assert.Null(p.ValueIn(b.Editions.Single().Draft))));
        Assert.Equal(new DateSpan(new(2021, 8, 27), null), bound[0].Editions[0].InForce);
    }
}
