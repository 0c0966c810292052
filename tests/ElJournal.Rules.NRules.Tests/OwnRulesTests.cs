using ElJournal.Rules.Audits;
using ElJournal.Rules.NRules.Facts;
using ElJournal.Rules.NRules.Runs;
using ElJournal.Rules.NRules.Setup;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Setup;
using ElJournal.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;

namespace ElJournal.Rules.NRules.Tests;

/// <summary>Rules of a school's own run beside the norms and see the same facts.</summary>
public sealed class OwnRulesTests
{
    private static readonly Instant AsOf = Instant.FromUtc(2023, 10, 1, 0, 0);
    private static readonly PolicyEngine Engine = new(PackLibrary.Standard.Get("lenskaya-2017").Value);

    [Fact]
    public void Audit_OwnRuleOverLessons_StandsBesideTheNorms()
    {
        var record = ASchool.Default
            .With(ALesson.On(new LocalDate(2023, 9, 12)).Named("L1"))
            .With(ALesson.On(new LocalDate(2023, 9, 13)).Named("L2"))
            .Change(f => f with { Lessons = [.. f.Lessons.Select(l => l with { Topic = "Степень числа" })] })
            .Build();

        var audit = new NRulesEngine(Engine, new NRulesOptions().Add<SameTopicTwice>()).Audit(record, AsOf);

        Assert.Equal(new OwnFinding("school.same-topic", "lesson:L2", "тема та же, что на уроке L1"), Assert.Single(audit.Own));
        Assert.Equal(Engine.Audit(record, AsOf).Findings.Select(f => f.Id), audit.Findings.Select(f => f.Id));
    }

    [Fact]
    public void Audit_OwnRuleOverFindings_SeesWhatNormsFound()
    {
        var record = ASchool.Default
            .With(ALesson.On(new LocalDate(2023, 9, 12)).Named("L1").Recorded(EntryTime.At(9, 0).DaysLater(1)).Homework(EntryTime.At(9, 0).DaysLater(1)))
            .With(ALesson.On(new LocalDate(2023, 9, 13)).Named("L2").Homework(EntryTime.At(9, 0).DaysLater(1)))
            .Build();

        var audit = new NRulesEngine(Engine, new NRulesOptions().Add<LateTogether>()).Audit(record, AsOf);

        Assert.Equal(["lesson:L1"], audit.Own.Select(f => f.About));
    }

    // Equal entries of two lessons are two facts.
    [Fact]
    public void Facts_OfEqualValue_AreTwoWhenTheirIdsAre()
    {
        var record = ASchool.Default
            .With(ALesson.On(new LocalDate(2023, 9, 12)).Named("L1").NotRecorded())
            .With(ALesson.On(new LocalDate(2023, 9, 12)).Named("L2").NotRecorded())
            .Build();

        var audit = new NRulesEngine(Engine).Audit(record, AsOf);

        Assert.Equal(["lesson:L1", "lesson:L2"], audit.Findings.Where(f => f.Binding.Norm.Id.Value == "lesson.recorded").Select(f => f.About));
    }

    [Fact]
    public void UseNRules_AfterAddElJournal_GivesAnEngineOverTheSameRegulation()
    {
        using var provider = new ServiceCollection()
            .AddElJournal(options =>
            {
                options.Clock = new FakeClock(AsOf);
                options.UseRegulation("lenskaya-2017");
            })
            .UseNRules(rules => rules.Add<SameTopicTwice>())
            .BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<Regulation>(), provider.GetRequiredService<NRulesEngine>().Regulation);
    }
}
