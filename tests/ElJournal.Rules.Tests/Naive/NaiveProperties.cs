using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Laws;
using ElJournal.Rules.Tests.Support;
using ElJournal.Testing.Demo;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Rules.Tests.Naive;

/// <summary>The engine's rows and columns say of every duty what plain objects say.</summary>
[Laws(80, "20230901,11", Arbitrary = [typeof(Arbitraries)])]
public sealed class NaiveProperties
{
    [Property]
    public void Engine_says_of_every_duty_what_the_naive_interpreter_says(AuditMoment moment) =>
        AssertEqual(new Regulation(TestPacks.Lenskaya), moment.Year, moment.AsOf);

    [Property]
    public void Engine_says_so_under_any_due_reading_force_and_edition(AuditMoment moment, int seed)
    {
        var dice = new Random(seed);
        var about = moment.Year.Lessons.IsEmpty ? moment.Year.Year.First : moment.Year.Lessons[0].Date;
        var start = moment.Year.School.TimeZone.AtStartOfDay(about.PlusDays(1)).ToInstant();
        var year = moment.Year with
        {
            Periods = [.. moment.Year.Periods, new StudyPeriod(PeriodId.Parse("ещё"), PeriodKind.Quarter, dice.Next(2) == 0 ? moment.Year.Classes[0].Id : null, about.PlusDays(-dice.Next(5)), about.PlusDays(dice.Next(5)))],
            Outages = [new Outage(start - Duration.FromHours(dice.Next(1, 10)), start + Duration.FromHours(dice.Next(100)))],
        };

        AssertEqual(new Regulation(RandomPacks.Make(seed, about)), year, moment.AsOf);
    }

    [Theory]
    [InlineData(2)]
    public void Engine_OfDemoSchool_SaysWhatTheNaiveInterpreterSays(ulong seed)
    {
        var record = DemoSchool.Make(new DemoOptions { Pupils = 30, Seed = seed }).Record;

        AssertEqual(new Regulation(TestPacks.Lenskaya), record, record.Register.ExtractedAt!.Value);
        AssertEqual(new Regulation(RandomPacks.Make((int)seed, new LocalDate(2023, 12, 11))), record, Instant.FromUtc(2024, 2, 1, 12, 0));
    }

    private static void AssertEqual(Regulation regulation, SmallYear year, Instant asOf) => AssertEqual(regulation, year.Build(), asOf);

    private static void AssertEqual(Regulation regulation, Domain.Records.SchoolYearRecord record, Instant asOf)
    {
        var naive = NaiveInterpreter.Judge(regulation, record, asOf);
        var engine = EngineLedger.Of(regulation, record, asOf);

        Assert.Equal(
            naive.Select(v => $"{v.Id} {v.Verdict} {(IsReckoned(v) ? v.Due : default)}").Order(StringComparer.Ordinal),
            engine.Verdicts.Select(v => $"{v.Key} {v.Value.Verdict} {v.Value.Due}").Order(StringComparer.Ordinal));
        Assert.Equal(
            naive.Where(v => v.Verdict is Verdict.Overdue or Verdict.FulfilledLate or Verdict.Violated)
                .Select(v => $"{v.Id} {v.IsAdvice} {v.Verdict} due {v.Due.InstantOrNull} done {v.Done.InstantOrNull} by {v.Bearer}")
                .Order(StringComparer.Ordinal),
            engine.Findings.Select(f => $"{f.Finding.Id} {f.IsAdvice} {f.Finding.Verdict} due {f.Finding.Due} done {f.Finding.FulfilledAt} by {f.Finding.Bearer}").Order(StringComparer.Ordinal));
        AssertGaps(naive, engine);
    }

    private static void AssertGaps(IReadOnlyList<NaiveVerdict> naive, EngineLedger engine)
    {
        var gaps = engine.Summary.Undetermined.SelectMany(g => g.Gaps.Select(about => $"{g.Binding.Norm.Id}@{about}")).Order(StringComparer.Ordinal);

        Assert.Equal(naive.Where(v => v.Verdict == Verdict.Undetermined && !v.IsAdvice).Select(v => v.Id).Order(StringComparer.Ordinal), gaps);
    }

    private static bool IsReckoned(NaiveVerdict verdict) => verdict.Verdict is Verdict.Fulfilled or Verdict.FulfilledLate or Verdict.Pending or Verdict.Overdue;
}
