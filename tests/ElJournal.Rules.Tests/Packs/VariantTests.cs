using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>What a norm becomes where readings are chosen otherwise.</summary>
public sealed class VariantTests
{
    private const string Varied = """
        "variants": [
          { "under": { "G-held": "b" }, "due": { "rule": "next-day" }, "force": "advice", "inForce": { "from": "2023-10-01", "to": "2024-01-31" } },
          { "under": { "G-held": "b", "G-none": "c" }, "inForce": { "from": "2023-11-01" } }
        ]
        """;

    [Theory]
    [InlineData("", "2023-09-01.. SameDay Binding")]
    [InlineData(""" "G-none": "c" """, "2023-09-01.. SameDay Binding")]
    [InlineData(""" "G-held": "b" """, "2023-10-01..2024-01-31 WithinDays Advice")]
    [InlineData(""" "G-held": "b", "G-none": "c" """, "2023-11-01..2024-01-31 WithinDays Advice")]
    public void Editions_EachChoice_AreThoseOfItsVariants(string readings, string expected) => Assert.Equal([expected], Of(Bound(readings)));

    [Fact]
    public void Editions_VariantOfThePack_HoldsForAllItsNormsAndNoneOfItsBase()
    {
        var pack = Read(PackJson.Of(
            PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" } }""") + ", " + PackJson.Clause("""{ "norm": "substitution.shown", "due": { "rule": "same-day" } }""", "2"),
            top: """ "basedOn": "elista-2023", "readings": { "G-held": "b" }, "variants": [{ "under": { "G-held": "b" }, "force": "advice" }], """));

        Assert.All(pack.Bindings.Where(b => b.Act == pack.Id), b => Assert.Equal(Force.Advice, b.Editions.Single().Force));
        Assert.Contains(pack.Bindings, b => b.Act != pack.Id && b.Editions.Single().Force == Force.Binding);
    }

    [Fact]
    public void Readings_OfAVariant_AreNamedWhateverIsChosen()
    {
        var binding = Bound("").Bindings.Single();

        Assert.Contains(KnownReadings.None, binding.ReadingsOf(binding.Editions.Single()));
    }

    [Fact]
    public void Editions_SchoolThatReadsOtherwise_TakesTheVariantOfItsBase()
    {
        var found = Changed("""{ "norm": "message.monthly", "source": "п", "from": "2020-09-15", "readings": { "saki-8.4-first": "b" } }""", "saki-2020");

        Assert.Equal(["2020-09-01..2020-09-14 EndOfMonth Binding", "2020-10-01.. EndOfMonth Binding"], found);
    }

    [Fact]
    public void Editions_DueAndForceThatASchoolSets_StandWhateverVariantsSay()
    {
        var due = Changed("""{ "norm": "attendance.recorded", "source": "п", "due": { "rule": "last-lesson" }, "readings": { "saki-6.1-list": "b", "saki-1-pilot": "b" } }""", "saki-2020");
        var force = Changed("""{ "norm": "attendance.recorded", "source": "п", "force": "binding", "readings": { "saki-6.1-list": "b", "saki-1-pilot": "b" } }""", "saki-2020");

        Assert.Equal(["2020-09-01.. LastLesson Advice"], due);
        Assert.Equal(["2020-09-01.. NotSet Binding"], force);
    }

    private static RegulationPack Bound(string readings) => Read(PackJson.Of(
        PackJson.Clause($$"""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, {{Varied}} }"""), top: $$""" "readings": { {{readings}} }, """));

    private static List<string> Changed(string change, string act)
    {
        var pack = Read($$"""{ "id": "p", "title": "т", "source": "и", "inForce": {}, "basedOn": "{{act}}", "clauses": [], "changes": [{{change}}] }""");
        return Of(pack, pack.Bindings.Except(pack.BasedOn!.Bindings).Single());
    }

    private static RegulationPack Read(string json) => PackJson.Read(json).Value;

    private static List<string> Of(RegulationPack pack, Binding? binding = null) =>
        [.. (binding ?? pack.Bindings.Single()).Editions.Select(e => $"{e.InForce} {e.Due!.GetType().Name} {e.Force}")];
}
