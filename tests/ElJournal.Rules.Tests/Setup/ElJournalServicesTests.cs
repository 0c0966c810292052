using System.Text;
using ElJournal.Rules.Access;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Setup;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;

namespace ElJournal.Rules.Tests.Setup;

/// <summary>A host sets ElJournal up in one call, and learns of everything wrong when it starts.</summary>
public sealed class ElJournalServicesTests
{
    private static readonly FakeClock Clock = new(Instant.FromUtc(2023, 9, 12, 9, 0));

    [Fact]
    public void AddElJournal_ShippedAndOwnPack_GivesEngineAccessAndClock()
    {
        using var provider = new ServiceCollection().AddElJournal(o =>
        {
            o.Clock = Clock;
            o.UseRegulation("lenskaya-2017").UseRegulation(Json("""{ "id": "наш", "title": "т", "source": "и", "inForce": {}, "basedOn": "base", "clauses": [] }"""), "наш.json");
        }).BuildServiceProvider();

        Assert.Equal(["lenskaya-2017", "наш"], provider.GetRequiredService<Regulation>().Packs.Select(p => p.Id));
        Assert.NotNull(provider.GetService<PolicyEngine>());
        Assert.NotNull(provider.GetService<AccessPolicy>());
        Assert.Same(Clock, provider.GetRequiredService<IClock>());
    }

    [Fact]
    public void AddElJournal_EverythingWrong_IsToldAtOnce()
    {
        var thrown = Assert.Throws<ElJournalSetupException>(() => new ServiceCollection().AddElJournal(o => o
            .UseRegulation("нет")
            .UseRegulation(Json("""{ "id": "наш" }"""), "наш.json")
            .UseRegulation("base")
            .UseRegulation("base")
            .AddNorms(NormCatalog.Standard.All[0])));

        Assert.Equal(["ELJ-D804", "ELJ-D420", "ELJ-D402", "ELJ-D402", "ELJ-D402", "ELJ-D402", "ELJ-D802", "ELJ-D803"], thrown.Defects.Select(d => d.Code.Id));
        Assert.Equal(string.Join(Environment.NewLine, thrown.Defects.Select(d => d.Describe())), thrown.Message);
    }

    [Fact]
    public void AddElJournal_NothingSaid_SaysWhatIsNeeded()
    {
        var thrown = Assert.Throws<ElJournalSetupException>(() => new ServiceCollection().AddElJournal(static _ => { }));

        Assert.Equal(
            [
                "ELJ-D801: Не сказано, по какому регламенту живёт школа. Вызовите UseRegulation с именем регламента или со своим пакетом.",
                "ELJ-D803: Не сказано, какие часы спрашивать. Задайте Clock, в приложении обычно системные часы NodaTime.",
            ],
            thrown.Defects.Select(d => d.Describe()));
    }

    private static MemoryStream Json(string text) => new(Encoding.UTF8.GetBytes(text));
}
