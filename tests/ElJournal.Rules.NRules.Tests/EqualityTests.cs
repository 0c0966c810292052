using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.NRules.Runs;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Naive;
using ElJournal.Testing.Demo;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Rules.NRules.Tests;

/// <summary>NRules says of every case what the built-in engine says, and finds the same in the same order.</summary>
[Laws(20, "20230901,13", Arbitrary = [typeof(Arbitraries)])]
public sealed class EqualityTests
{
    private static readonly Lazy<SchoolYearRecord> School = new(() => DemoSchool.Make(new DemoOptions { Pupils = 30, Seed = 3 }).Record);

    private static readonly string[] FiveActs = ["lenskaya-2017", "saki-2020", "krasnomakskaya-2021", "aleksandrovskaya-2021", "elista-2023"];

    public static TheoryData<string> Acts { get; } = [.. FiveActs];

    [Theory]
    [MemberData(nameof(Acts))]
    public void Duties_OfDemoSchool_AreTheEngines(string act)
    {
        var record = DemoSchool.Make(new DemoOptions { Pupils = 30, Seed = 3, Regulation = act }).Record;
        var year = record.Register.Year;

        AssertEqual(new Regulation(PackLibrary.Standard.Get(act).Value), record, record.Register.ExtractedAt!.Value);
        AssertEqual(new Regulation(PackLibrary.Standard.Get(act).Value), record, record.Register.Clock.At(year.DateOf(year.Days / 2), new LocalTime(11, 0)));
    }

    [Fact]
    public void Duties_OfFiveActsAsOnePlan_AreTheEngines() =>
        AssertEqual(new Regulation([.. FiveActs.Select(act => PackLibrary.Standard.Get(act).Value)]), School.Value, School.Value.Register.ExtractedAt!.Value);

    [Property]
    public void Duties_of_any_record_are_the_engines(AuditMoment moment) =>
        AssertEqual(new Regulation(PackLibrary.Standard.Get(FiveActs[moment.AsOf.ToUnixTimeTicks() % FiveActs.Length]).Value), moment.Year.Build(), moment.AsOf);

    [Property]
    public void Duties_are_the_engines_under_any_due_reading_force_and_edition(AuditMoment moment, int seed)
    {
        var about = moment.Year.Lessons.IsEmpty ? moment.Year.Year.First : moment.Year.Lessons[0].Date;
        AssertEqual(new Regulation(RandomPacks.Make(seed, about)), moment.Year.Build(), moment.AsOf);
    }

    private static void AssertEqual(Regulation regulation, SchoolYearRecord record, Instant asOf)
    {
        var index = SchoolIndexBuilder.Build(record, asOf);
        var engine = new PolicyEngine(regulation);
        var expected = new KeptFindings();
        var duties = EngineDuties.Of(engine.Prepare(record, index), expected);

        var audit = new NRulesEngine(engine).Prepare(record, index).Run(keepDuties: true);

        Assert.Equal(duties.Select(Tell).Order(StringComparer.Ordinal), audit.Duties.Select(Tell).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Findings, audit.Findings.Select(KeptFindings.Tell));
        Assert.Equal(expected.Remarks, audit.Advice.Select(KeptFindings.Tell));
    }

    private static string Tell(JudgedCase judged) => $"{judged.Binding} {judged.Case} {judged.Verdict} {judged.Due}";
}
