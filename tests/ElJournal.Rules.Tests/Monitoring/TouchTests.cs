using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;
using ElJournal.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace ElJournal.Rules.Tests.Monitoring;

/// <summary>A source of cases never says less of what a change touches than the change does; a monitor rests on that.</summary>
/// <remarks>What is drawn here moves a verdict of every kind of case; a soak (<c>eng/soak.sh monitor</c>) draws many times as much.</remarks>
public sealed class TouchTests
{
    private const int Histories = 20;
    private const int Moments = 12;
    private const int Changes = 3 * DemoChanges.Ways;

    private static readonly int Dose = int.TryParse(Environment.GetEnvironmentVariable("ELJOURNAL_DOSE"), CultureInfo.InvariantCulture, out var dose) ? dose : 1;

    /// <summary>Orders and the list of journals are of the register alone; the others ask for what so small a year seldom has, and are only held to name nothing too little.</summary>
    private static readonly FrozenSet<string> Unmoved = ["order", "journal-list", "closed-journal", "class-period", "journal-load"];

    /// <summary>Rules by which marks are judged, which no act sets and without which nothing is said of the marks of a period.</summary>
    private static readonly RegulationPack Rules = PackLibrary.Standard.Read(Encoding.UTF8.GetBytes("""
        { "id": "marking", "title": "Правила", "source": "приказ", "inForce": {},
          "clauses": [{ "id": "1", "kind": "C", "text": "Как считают отметки.", "computations": [
            { "computation": "mark.average", "preset": "usual" }, { "computation": "mark.proposal", "preset": "t65" }] }] }
        """)).Value;

    private static readonly Regulation AllActs = new([.. PackLibrary.Standard.Ids.Select(id => PackLibrary.Standard.Find(id)!), Rules]);

    private static readonly Regulation Marking = new(PackLibrary.Standard.Find("base")!, Rules);

    private static readonly Lazy<TouchWatch> Watch = new(LookAtAll);

    /// <summary>Gets the kinds of case, by id.</summary>
    public static TheoryData<string> Kinds => [.. NormCatalog.Standard.All.Select(n => n.CaseKind.Id).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Touch_OfEverySource_NamesEachCaseOnWhichAVerdictChanges(string id)
    {
        var kind = KindOf(id);

        Assert.True(Unmoved.Contains(id) || Watch.Value.ChangedOf(kind) > 0, $"No change moved a verdict on a case of kind {id}.");
        Assert.Empty(Watch.Value.MissedOf(kind));
    }

    private static CaseKind KindOf(string id) => NormCatalog.Standard.All.Select(n => n.CaseKind).First(k => k.Id == id);

    private static TouchWatch LookAtAll()
    {
        var watch = new TouchWatch();
        foreach (var history in Gen.Sample(Arbitraries.SmallHistories().Generator, 50, new Rnd(20230901, 29), Histories * Dose))
        {
            watch.Look(AllActs, history);
        }

        foreach (var moment in Gen.Sample(Arbitraries.AuditMoments().Generator, 50, new Rnd(20230901, 31), Moments * Dose))
        {
            watch.LookAtLedgers(AllActs, moment);
            watch.LookAtRareFacts(AllActs, moment);
        }

        var demo = DemoSchool.Make(new DemoOptions { Pupils = 30, Seed = 1 }).Record;
        watch.Look(Marking, demo, DemoChanges.Draw(demo, seed: 37, Changes * Dose), demo.Register.Clock.EndOfDay(demo.Register.Year.Last));
        return watch;
    }
}
