using System.Reflection;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;

namespace ElJournal.Domain.Tests.Revisions;

public sealed class CommandCoverageTests
{
    // The ledger list counts files, and a header is none of the facts; both are written by the folder itself.
    private static readonly string[] NoFacts = ["ledgers"];

    public static TheoryData<string> InterchangeKinds => [.. Names];

    private static IEnumerable<string> Names => [.. RegisterFacts.Sections.Select(s => s.Kind.Name).Except(NoFacts), .. JournalFacts.Kinds.Select(k => k.Name), .. LedgerFiles.All.Select(l => l.Description.Name)];

    [Theory]
    [MemberData(nameof(InterchangeKinds))]
    public void Kind_OfTheInterchange_CanBeRevised(string name) => Assert.NotNull(RevisedKinds.Find(name));

    [Fact]
    public void Kinds_OfTheLog_AreThoseOfTheInterchange() => Assert.Empty(RevisedKinds.All.Select(k => k.Name).Except(Names));

    [Theory]
    [MemberData(nameof(InterchangeKinds))]
    public void Kind_OfTheInterchange_HasACommand(string name) => Assert.Contains(RevisedKinds.Find(name)!, Written());

    private static HashSet<RevisedKind> Written()
    {
        var samples = CommandSamples.All.OfType<FactCommand>().Select(c => c.Address.Kind);
        return [.. samples, RevisedKinds.Enrolment];
    }

    [Fact]
    public void Samples_OfCommands_HoldEveryType()
    {
        var types = typeof(JournalCommand).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(JournalCommand)) && !t.IsAbstract);

        Assert.Equal(types.Select(t => t.Name).Order(), CommandSamples.All.Select(c => c.GetType().Name).Distinct().Order());
    }

    [Fact]
    public void RegisterFacts_OfEveryFactory_HaveASample()
    {
        var factories = typeof(RecordRegisterFact).GetMethods(BindingFlags.Public | BindingFlags.Static).Count(m => m.Name == nameof(RecordRegisterFact.Of));

        Assert.Equal(factories, CommandSamples.All.OfType<RecordRegisterFact>().Select(c => c.Address.Kind).Distinct().Count());
    }

    [Fact]
    public void LedgerFacts_OfEveryKind_HaveASample() =>
        Assert.Equal(LedgerKinds.All.Select(k => k.FactType), CommandSamples.All.OfType<RecordLedgerFact>().Select(c => c.Entry.GetType()));
}
