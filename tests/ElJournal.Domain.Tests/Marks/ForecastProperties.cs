using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Forecasts;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Tests.Marks.Support;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Domain.Tests.Marks;

/// <summary>Every forecast is held against all that could happen, tried one by one.</summary>
[Laws(400, "20230901,5")]
public sealed class ForecastProperties
{
    private static readonly LocalDate LastDay = Notation.FirstDay.PlusDays(40);

    [Property]
    public void Range_is_exactly_what_brute_force_reaches(DoNotSize<int> seed)
    {
        var forecast = Make(seed.Item, works: 3);
        var all = Everything(forecast).Select(g => forecast.Judge(g)).ToList();

        Assert.Equal(all.Min(o => o.Average), forecast.Lowest.Average);
        Assert.Equal(all.Max(o => o.Average), forecast.Highest.Average);
        Assert.Equal(all.Min(o => o.ProposedMark ?? 0), forecast.Lowest.ProposedMark ?? 0);
        Assert.Equal(all.Max(o => o.ProposedMark ?? 0), forecast.Highest.ProposedMark ?? 0);
    }

    [Property]
    public void Way_takes_no_more_works_and_no_heavier_ones_than_brute_force(DoNotSize<int> seed)
    {
        var forecast = Make(seed.Item, works: 3);
        var rules = forecast.Now.Rules;
        foreach (var wanted in Enumerable.Range(rules.Scale.Min, rules.Scale.Max - rules.Scale.Min + 1))
        {
            var way = forecast.Reach(wanted).Value;
            var ways = Subsets(forecast.Ahead).SelectMany(works => Everything(works, rules)).Where(given => MarkForecast.Brings(forecast.Judge(given), wanted)).ToList();

            Assert.Equal(ways.Count > 0, way.IsReachable);
            if (way.IsReachable)
            {
                var best = ways.Min(w => (w.Count, w.Sum(g => WeightOf(rules, g.Work))));
                Assert.Equal(best, (way.Needed.Length, way.Needed.Sum(n => WeightOf(rules, n.Work))));
                Assert.True(MarkForecast.Brings(way.Outcome, wanted));
                if (IsLinear(rules))
                {
                    Assert.Equal(ways.Where(w => (w.Count, w.Sum(g => WeightOf(rules, g.Work))) == best).Min(w => w.Sum(g => g.Mark)), way.Needed.Sum(n => n.Mark));
                }
            }
        }
    }

    [Property]
    public void No_needed_mark_can_be_lower(DoNotSize<int> seed)
    {
        var forecast = Make(seed.Item, works: 4);
        var scale = forecast.Now.Rules.Scale;
        foreach (var wanted in Enumerable.Range(scale.Min, scale.Max - scale.Min + 1))
        {
            var needed = forecast.Reach(wanted).Value.Needed;
            var lowered = needed.Where(n => n.Mark > scale.Min).Select(n => needed.Replace(n, n with { Mark = n.Mark - 1 }));

            Assert.DoesNotContain(lowered, way => MarkForecast.Brings(forecast.Judge(way.Select(n => (n.Work, n.Mark))), wanted));
        }
    }

    [Property]
    public void Another_greatest_mark_never_lowers_the_outcome(DoNotSize<int> seed)
    {
        var forecast = Make(seed.Item, works: 4);
        var top = forecast.Now.Rules.Scale.Max;
        foreach (var works in Subsets(forecast.Ahead))
        {
            var before = forecast.Judge(works.Select(w => (w, top)));
            Assert.All(forecast.Ahead.Except(works), more => Assert.False(Worse(forecast.Judge(works.Append(more).Select(w => (w, top))), before)));
        }
    }

    [Property]
    public void Top_marks_needed_are_enough_and_one_fewer_is_not(DoNotSize<int> seed)
    {
        var forecast = Make(seed.Item, works: 0);
        var rules = forecast.Now.Rules;
        var weight = MarkWeight.OfHundredths(100 + (seed.Item & 0xFF));
        foreach (var wanted in Enumerable.Range(rules.Scale.Min, rules.Scale.Max - rules.Scale.Min + 1))
        {
            bool Brings(int count) => MarkForecast.Brings(
                rules.Judge(forecast.IfNothingChanges.Marks.Join(PupilMarks.Of([.. Enumerable.Repeat(new WeightedMark(MarkValue.Of(rules.Scale.Max), weight), count)])).Value),
                wanted);

            var count = forecast.TopMarksNeeded(wanted, weight);

            Assert.True(count is null ? !Brings(MarkForecast.MaxTopMarks) : Brings(count.Value) && (count == 0 || !Brings(count.Value - 1)));
        }
    }

    private static bool Worse(MarkOutcome after, MarkOutcome before) => after.Average < before.Average || (after.ProposedMark ?? 0) < (before.ProposedMark ?? 0);

    private static bool IsLinear(MarkRules rules) =>
        rules is { AveragingModel: AveragingModel.PerMarkWeighted, ContestedZone.Width: 0, NoTopMarkIfAnyFail: TopMarkPolicy.Off, ZeroWeightPolicy: ZeroWeightPolicy.Undefined };

    private static int WeightOf(MarkRules rules, PlannedWork work) => (work.Weight ?? rules.WeightOf(work.Kind, work.Day))!.Value.Hundredths;

    private static MarkForecast Make(int seed, int works)
    {
        var random = new Random(seed);
        var rules = RandomMarks.Rules(random).With(d => d with
        {
            Scale = MarkingScale.Numeric(2, 5, 2, 4),
            LowerBounds = LowerBounds.At(MarkingScale.Numeric(2, 5, 2, 4), RandomMarks.One(random, [0.5m, 0.65m, 1m])),
            LearningLevelCoefficients = MarkPresets.Usual.LearningLevelCoefficients,
            AbsentAtControl = RandomMarks.One(random, [AbsentAtControl.Ignore, AbsentAtControl.BlocksPeriodMark, AbsentAtControl.DebtThenMark(2, 10)]),
            UnknownKindWeight = UnknownKindWeight.Of(1),
            DoubleMarkPolicy = DoubleMarkPolicy.MeanAsOne,
        });
        var cells = RandomMarks.Cells(random, rules.Scale, random.Next(7)).Where(c => c.Cell is not Cell.MarkCell { Mark: var m } || rules.Scale.Contains(m)).ToImmutableArray();
        var marks = PupilMarks.Create(cells, Notation.FirstDay.PlusDays(15)).Value;
        var owed = MarkForecast.Of(rules, marks, [], LastDay).Ahead.Length;
        var planned = Enumerable.Range(0, Math.Max(0, random.Next(works + 1) - owed)).Select(i => new PlannedWork(Notation.FirstDay.PlusDays(20 + random.Next(20)))
        {
            Work = AssessmentId.Parse($"П{i}"),
            Kind = RandomMarks.One(random, RandomMarks.Kinds),
            Weight = random.Next(2) == 0 ? null : MarkWeight.OfHundredths(50 * random.Next(8)),
            Topic = RandomMarks.One(random, [null, "Дроби"]),
        });
        return MarkForecast.Of(rules, marks, [.. planned], LastDay);
    }

    private static IEnumerable<List<(PlannedWork Work, int Mark)>> Everything(MarkForecast forecast) => Everything(forecast.Ahead, forecast.Now.Rules);

    private static IEnumerable<List<(PlannedWork Work, int Mark)>> Everything(IEnumerable<PlannedWork> works, MarkRules rules) => works.Aggregate(
        (IEnumerable<List<(PlannedWork, int)>>)[[]],
        (ways, work) => ways.SelectMany(way => Enumerable.Range(rules.Scale.Min, rules.Scale.Max - rules.Scale.Min + 1).Select(mark => way.Append((work, mark)).ToList())));

    private static IEnumerable<List<PlannedWork>> Subsets(ImmutableArray<PlannedWork> works) =>
        Enumerable.Range(0, 1 << works.Length).Select(bits => works.Where((_, i) => (bits >> i & 1) == 1).ToList());
}
