using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Tests.Marks.Support;
using FsCheck;
using FsCheck.Xunit;

namespace ElJournal.Domain.Tests.Marks.Indicators;

[Laws(500, "20230901,11")]
public sealed class MarkIndicatorsTests
{
    private static readonly MarkRules Usual = MarkPresets.Usual;

    [Fact]
    public void Of_Class_TellsFormulaAndCalculation()
    {
        var indicators = MarkIndicators.Of(Usual, Results("5 5 4 3 2 н/а"));

        Assert.Equal(
            [
                "успеваемость, %: 4 × 100 / 6 = 66.7",
                "качество, %: 3 × 100 / 6 = 50.0",
                "СОУ, %: (100·2 + 64·1 + 36·1 + 16·1 + 7·1) / 6 = 53.8",
                "средний балл: (5·2 + 4·1 + 3·1 + 2·1) / 5 = 3.80",
                "накопляемость, отметок на обучающегося: 15 / 6 = 2.50",
                "доля без отметок, %: 1 × 100 / 6 = 16.7",
                "доля с одной отметкой, %: 1 × 100 / 6 = 16.7",
            ],
            indicators.All.Select(i => $"{i.Name}: {i.Calculation} = {i.Shown}"));
        Assert.All(indicators.All, i => Assert.NotEmpty(i.Formula));
        Assert.Equal("качество, %: 50.0 (N=6)", indicators.Quality.ToString());
    }

    [Fact]
    public void Of_PupilsWhoDoNotCount_AreLeftOutAndTold()
    {
        var indicators = MarkIndicators.Of(Usual, [.. Results("5 осв 6 4.5 зач незач"), PupilResult.Departed, PupilResult.Unmarked, PupilResult.Unmarked, PupilResult.WithoutFinal]);

        Assert.Equal(
            [
                new LeftOut(LeftOutReason.Exempt, 1), new LeftOut(LeftOutReason.Departed, 1), new LeftOut(LeftOutReason.Unmarked, 2),
                new LeftOut(LeftOutReason.NoFinalMark, 1), new LeftOut(LeftOutReason.PassOrFail, 2), new LeftOut(LeftOutReason.OffScale, 2),
            ],
            indicators.Quality.LeftOut.AsEnumerable());
        Assert.Equal((3, ExactFraction.Of(200, 3)), (indicators.Achievement.N, indicators.Achievement.Value));
        Assert.Equal(1, indicators.Quality.N);
        Assert.Contains(new LeftOut(LeftOutReason.CountUnknown, 1), indicators.Fill.LeftOut);
    }

    [Fact]
    public void Of_NotAttested_IsLeftOutOfTheMeanAlone()
    {
        var indicators = MarkIndicators.Of(Usual, Results("5 н/а"));

        Assert.Equal((2, 2, 2, 1), (indicators.Achievement.N, indicators.Quality.N, indicators.LearningLevel.N, indicators.MeanMark.N));
        Assert.Equal([new LeftOut(LeftOutReason.NotAttested, 1)], indicators.MeanMark.LeftOut.AsEnumerable());
    }

    [Fact]
    public void Of_NoPupils_HasNoValues()
    {
        Assert.All(MarkIndicators.Of(Usual, []).All, i => Assert.Equal((0, null, null, ""), (i.N, i.Value, i.Shown, i.Calculation)));
        Assert.All(MarkIndicators.Of(Usual, [PupilResult.Departed]).All, i => Assert.Equal((0, null), (i.N, i.Value)));
    }

    [Fact]
    public void Of_TenPointScale_TakesItsOwnLevels()
    {
        var scale = MarkingScale.Numeric(1, 10, fail: 4, good: 7);
        var rules = Usual.With(d => d with
        {
            Scale = scale,
            LowerBounds = LowerBounds.At(scale, 0.5m),
            LearningLevelCoefficients = new LearningLevelCoefficients(0, [.. Enumerable.Range(1, 10).Select(m => (m, m * 10m))]),
        });
        var indicators = MarkIndicators.Of(rules, Results("10 7 6 4"));

        Assert.Equal(("75.0", "50.0", "67.5", "6.75"), (indicators.Achievement.Shown, indicators.Quality.Shown, indicators.LearningLevel.Shown, indicators.MeanMark.Shown));
    }

    [Fact]
    public void Of_PassFailScale_HasAchievementAlone()
    {
        var rules = Usual.With(d => d with { Scale = MarkingScale.PassFail, LowerBounds = LowerBounds.None, LearningLevelCoefficients = new LearningLevelCoefficients(0) });
        var indicators = MarkIndicators.Of(rules, Results("зач зач незач н/а"));

        Assert.Equal(("50.0", null, null, null), (indicators.Achievement.Shown, indicators.Quality.Shown, indicators.LearningLevel.Shown, indicators.MeanMark.Shown));
    }

    [Fact]
    public void Of_CellThatEndsNoPeriod_IsRefused() => Assert.Throws<ArgumentException>(() => PupilResult.Of(Cell.Debt));

    [Property]
    public void Counted_and_left_out_are_all(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var results = Enumerable.Range(0, random.Next(30)).Select(_ => One(random)).ToList();
        var indicators = MarkIndicators.Of(Usual, results);

        Assert.All(indicators.All, i => Assert.Equal(results.Count, i.N + i.LeftOut.Sum(l => l.Count)));
        Assert.True(indicators.Quality.Value is null || indicators.Quality.Sum <= indicators.Achievement.Sum);
        Assert.All(new[] { indicators.Achievement, indicators.Quality, indicators.LearningLevel }, i => Assert.True(i.Value is null || (i.Value >= ExactFraction.Zero && i.Value <= ExactFraction.Of(100, 1))));
    }

    private static PupilResult One(Random random) => random.Next(5) switch
    {
        0 => RandomMarks.One(random, [PupilResult.Departed, PupilResult.Unmarked, PupilResult.WithoutFinal]),
        1 => PupilResult.Of(Notation.Cell(RandomMarks.One(random, ["н/а", "осв", "зач", "незач"]))) with { MarkCount = random.Next(3) },
        _ => PupilResult.Of(Cell.Of(RandomMarks.Mark(random, MarkingScale.Numeric(1, 6, 2, 4)))) with { MarkCount = random.Next(9) },
    };

    /// <summary>Final marks of pupils of whom the first has no current mark, the second one, and so on.</summary>
    private static IEnumerable<PupilResult> Results(string finals) => finals.Split(' ').Select((code, i) => PupilResult.Of(Notation.Cell(code)) with { MarkCount = i });
}
