using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Marks.Years;
using ElJournal.Domain.Tests.Marks.Support;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Tests.Marks;

/// <summary>The worked examples of the page on marking, row by row, each with the number that it has there.</summary>
public sealed class WorkedExamplesTests
{
    public static TheoryData<string, string, string, int, int> Plain { get; } = new()
    {
        // Example, marks, exact average, preset, proposed mark.
        { "1", "4×5, 5×3, 5×1", "40/9", 50, 4 },
        { "1", "4×5, 5×3, 5×1", "40/9", 60, 4 },
        { "1", "4×5, 5×3, 5×1", "40/9", 65, 4 },
        { "1", "4×5, 5×3, 5×1", "40/9", 70, 4 },
        { "2", "5×3, 4×3", "9/2", 50, 5 },
        { "2", "5×3, 4×3", "9/2", 60, 4 },
        { "2", "5×3, 4×3", "9/2", 65, 4 },
        { "2", "5×3, 4×3", "9/2", 70, 4 },
        { "3", "2×1.1, 2×0.1, 3×1.2", "5/2", 50, 3 },
        { "6", "5×1, 4×1, 4×2, к:н×3", "17/4", 50, 4 },
        { "8", "5×1, 5×1, 5×1, 5×1, 5×1, 5×1, 2×3", "4", 50, 4 },
        { "8", "5×1, 5×1, 5×1, 5×1, 5×1, 5×1, 2×1, 2×1, 2×1", "4", 50, 4 },
    };

    public static TheoryData<string, string, int, int> Retakes { get; } = new()
    {
        // Policy, exact average, preset, proposed mark.
        { "KeepBoth", "27/8", 50, 3 },
        { "Replace", "21/5", 50, 4 },
        { "Best", "21/5", 50, 4 },
        { "Mean", "18/5", 50, 4 },
        { "Mean", "18/5", 60, 4 },
        { "Mean", "18/5", 65, 3 },
    };

    public static TheoryData<DoubleMarkPolicy, string, int> DoubleMarks { get; } = new()
    {
        { DoubleMarkPolicy.MeanAsOne, "18/5", 3 },
        { DoubleMarkPolicy.TwoMarksFullWeight, "30/8", 4 },
        { DoubleMarkPolicy.FirstOnly, "21/5", 4 },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public void Judge_PlainMarks_GivesExactAverageAndMark(string example, string marks, string average, int preset, int mark)
    {
        var outcome = Rules.T(preset).Judge(Notation.Marks(marks));

        Assert.True(outcome.Average == Notation.Fraction(average), $"Example {example}: {outcome.Average}");
        Assert.Equal(mark, outcome.ProposedMark);
        Assert.Equal(MarkState.Decided, outcome.State);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(60)]
    [InlineData(65)]
    public void Judge_Example1Arithmetic_WouldGiveFive(int preset)
    {
        var outcome = Rules.T(preset).With(d => d with { AveragingModel = AveragingModel.Arithmetic }).Judge(Notation.Marks("4×5, 5×3, 5×1"));

        Assert.Equal(ExactFraction.Of(14, 3), outcome.Average);
        Assert.Equal(5, outcome.ProposedMark);
    }

    [Theory]
    [InlineData("3.665", RoundingKind.None, 0, 4)]
    [InlineData("3.67", RoundingKind.None, 0, 3)]
    [InlineData("3.67", RoundingKind.HalfUp, 2, 4)]
    [InlineData("3.665", RoundingKind.Truncate, 2, 3)]
    public void Judge_Example4_GivesFourAnswersFromOneAverage(string bound, RoundingKind rounding, int digits, int mark)
    {
        var rule = rounding switch
        {
            RoundingKind.HalfUp => CompareRounding.HalfUp(digits),
            RoundingKind.Truncate => CompareRounding.Truncate(digits),
            _ => CompareRounding.None,
        };
        var rules = MarkPresets.Usual.With(Rules.FourFrom(decimal.Parse(bound, System.Globalization.CultureInfo.InvariantCulture))).With(d => d with { RoundBeforeCompare = rule });

        var outcome = rules.Judge(Notation.Marks("4×2, 3×1"));

        Assert.Equal(ExactFraction.Of(11, 3), outcome.Average);
        Assert.Equal(mark, outcome.ProposedMark);
    }

    [Fact]
    public void Judge_Example5_HasNoAverageAndTwoMarks()
    {
        var outcome = MarkPresets.Usual.Judge(Notation.Marks("5×0, 4×0"));

        Assert.Equal((MarkState.NoAverage, null, 2), (outcome.State, outcome.Average, outcome.Count));
        Assert.Null(outcome.Proposed);
        Assert.Null(outcome.Shown);
        Assert.Empty(outcome.Distances);
    }

    [Fact]
    public void Judge_Example6_CountsThreeMarks()
    {
        var outcome = MarkPresets.Usual.Judge(Notation.Marks("5×1, 4×1, 4×2, к:н×3"));

        Assert.Equal(3, outcome.Count);
        Assert.Equal((3, CellFate.Absent), (Assert.Single(outcome.Excluded).Index, outcome.Excluded[0].Fate));
    }

    [Theory]
    [MemberData(nameof(Retakes))]
    public void Judge_Example7_DependsOnTheRetakePolicy(string policy, string average, int preset, int mark)
    {
        var retakes = policy switch
        {
            "Replace" => RetakePolicy.Replace,
            "Best" => RetakePolicy.Best,
            "Mean" => RetakePolicy.Mean,
            _ => RetakePolicy.KeepBoth,
        };

        var outcome = Rules.T(preset).With(d => d with { RetakePolicy = retakes }).Judge(Notation.Marks("5×1, 4×1, к:2×3, >к:4"));

        Assert.Equal(Notation.Fraction(average), outcome.Average);
        Assert.Equal(mark, outcome.ProposedMark);
    }

    [Theory]
    [InlineData("5×1, 5×1, 5×1, 5×1, 5×1, 5×1, 2×3", 7)]
    [InlineData("5×1, 5×1, 5×1, 5×1, 5×1, 5×1, 2×1, 2×1, 2×1", 9)]
    public void Judge_Example8WithAMinimumOfNine_CountsMarksNotWeights(string marks, int count)
    {
        var rules = MarkPresets.Usual.With(d => d with { MinMarks = [new MinMarksRow(PeriodKind.Quarter, 9)] });

        var outcome = rules.Judge(Notation.Marks(marks, period: new AttestationPeriod(PeriodKind.Quarter)));

        Assert.Equal(ExactFraction.Of(4, 1), outcome.Average);
        Assert.Equal(count, outcome.Count);
        Assert.Equal(count == 9 ? Cell.Of(MarkValue.Of(4)) : Cell.NotAttested, outcome.Proposed);
        Assert.Equal(count == 9 ? null : NotAttestedReason.TooFewMarks, outcome.NotAttestedReason);
    }

    [Theory]
    [MemberData(nameof(DoubleMarks))]
    public void Judge_Example9_DependsOnThePolicyForDoubleMarks(DoubleMarkPolicy policy, string average, int mark)
    {
        var outcome = MarkPresets.T65.With(d => d with { DoubleMarkPolicy = policy }).Judge(Notation.Marks("5/3×3, 3×1, 3×1"));

        Assert.Equal(Notation.Fraction(average), outcome.Average);
        Assert.Equal(mark, outcome.ProposedMark);
    }

    [Theory]
    [InlineData(new[] { 3, 3, 4, 4 }, "7/2", 4)]
    [InlineData(new[] { 2, 2, 3, 3 }, "5/2", 3)]
    [InlineData(new[] { 5, 5, 5, 2 }, "17/4", 4)]
    public void JudgeYear_Example10_BreaksTiesInThePupilsFavour(int[] quarters, string average, int mark)
    {
        var outcome = MarkPresets.Usual.Judge(YearMarks.Of(quarters));

        Assert.Equal(Notation.Fraction(average), outcome.Average);
        Assert.Equal(mark, outcome.ProposedMark);
    }

    [Fact]
    public void Of_Example11_LeavesOutTheExemptAndKeepsTheNotAttested()
    {
        var indicators = MarkIndicators.Of(MarkPresets.Usual, Class(("5", 4), ("4", 9), ("3", 8), ("2", 2), ("н/а", 1), ("осв", 1)));

        Assert.Equal((ExactFraction.Of(875, 10), 24, "87.5"), (indicators.Achievement.Value, indicators.Achievement.N, indicators.Achievement.Shown));
        Assert.Equal((ExactFraction.Of(1300, 24), 24, "54.2"), (indicators.Quality.Value, indicators.Quality.N, indicators.Quality.Shown));
        Assert.Equal((ExactFraction.Of(1303, 24), 24, "54.3"), (indicators.LearningLevel.Value, indicators.LearningLevel.N, indicators.LearningLevel.Shown));
        Assert.Equal((ExactFraction.Of(84, 23), 23, "3.65"), (indicators.MeanMark.Value, indicators.MeanMark.N, indicators.MeanMark.Shown));
    }

    private static IEnumerable<PupilResult> Class(params (string Code, int Count)[] results) =>
        results.SelectMany(r => Enumerable.Repeat(PupilResult.Of(Notation.Cell(r.Code)), r.Count));
}
