using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Tests.Marks.Support;

namespace ElJournal.Domain.Tests.Marks;

/// <summary>From cells to the average: every parameter with an example that one can work out by hand.</summary>
public sealed class JudgeTests
{
    private static readonly MarkRules Usual = MarkPresets.Usual;

    [Theory]
    [InlineData("н×3", "Absent")]
    [InlineData("б×3", "Absent")]
    [InlineData("оп×3", "NoValue")]
    [InlineData("осв×3", "Exempt")]
    [InlineData("долг×3", "Debt")]
    [InlineData("н/а×3", "NotAttested")]
    [InlineData("зач×3", "PassOrFail")]
    [InlineData("незач×3", "PassOrFail")]
    public void Judge_CellWithoutValue_NeitherCountsNorWeighs(string cell, string fate)
    {
        var outcome = Usual.Judge(Notation.Marks($"5×1, {cell}, 4×1"));

        Assert.Equal((ExactFraction.Of(9, 2), 2), (outcome.Average, outcome.Count));
        Assert.Equal(fate, Assert.Single(outcome.Excluded).Fate.ToString());
        Assert.Equal((null, null, 0), (outcome.Excluded[0].Value, outcome.Excluded[0].Weight, outcome.Excluded[0].Marks));
    }

    [Fact]
    public void Judge_WeightZero_IsACountedMarkOutsideTheAverage()
    {
        var outcome = Usual.Judge(Notation.Marks("5×1, 2×0"));

        Assert.Equal((ExactFraction.Of(5, 1), 2), (outcome.Average, outcome.Count));
        Assert.Equal((1, CellFate.ZeroWeight, 1), (outcome.Excluded[0].Index, outcome.Excluded[0].Fate, outcome.Excluded[0].Marks));
    }

    [Fact]
    public void Judge_AllWeightsZero_MayBeThePlainMean()
    {
        var outcome = Usual.With(d => d with { ZeroWeightPolicy = ZeroWeightPolicy.ArithmeticMean }).Judge(Notation.Marks("5×0, 4×0"));

        Assert.Equal((MarkState.Decided, ExactFraction.Of(9, 2), 5), (outcome.State, outcome.Average, outcome.ProposedMark));
    }

    [Theory]
    [InlineData("5, 4", "9/2")]
    [InlineData("5, к:4", "17/4")]
    [InlineData("5×2, к:4", "22/5")]
    public void Judge_WeightNotOnRecord_IsThatOfTheKind(string marks, string average) =>
        Assert.Equal(Notation.Fraction(average), Usual.Judge(Notation.Marks(marks)).Average);

    [Fact]
    public void Judge_KindWithoutWeightIsAnError_IsUndeterminedAndNamed()
    {
        var rules = Usual.With(d => d with { KindWeights = [], UnknownKindWeight = UnknownKindWeight.Error });
        var outcome = rules.Judge(Notation.Marks("5×1, к:4"));

        Assert.Equal((MarkState.Undetermined, null, null), (outcome.State, outcome.Average, outcome.Proposed));
        Assert.Equal(
            ["ELJ-D631: У работы «Р2» нет веса, а вид «контрольная работа» в таблице весов не назван. Назовите вид в таблице весов, задайте вес работы или вес неизвестного вида."],
            outcome.Defects.Select(d => d.Describe()));
    }

    [Fact]
    public void Judge_MarkOffTheScale_IsUndeterminedAndNamed()
    {
        var outcome = Usual.Judge(Notation.Marks("5×1, 1×1, 5/6×1"));

        Assert.Equal(MarkState.Undetermined, outcome.State);
        Assert.Equal(
            [
                "ELJ-D632: Отметка 1 за работу «Р2» вне шкалы 2-5. Исправьте отметку или шкалу.",
                "ELJ-D632: Отметка 5/6 за работу «Р3» вне шкалы 2-5. Исправьте отметку или шкалу.",
            ],
            outcome.Defects.Select(d => d.Describe()));
    }

    [Theory]
    [InlineData(DoubleMarkPolicy.MeanAsOne, "4", 1)]
    [InlineData(DoubleMarkPolicy.TwoMarksFullWeight, "4", 2)]
    [InlineData(DoubleMarkPolicy.TwoMarksSplitWeight, "4", 2)]
    [InlineData(DoubleMarkPolicy.FirstOnly, "5", 1)]
    [InlineData(DoubleMarkPolicy.SecondOnly, "3", 1)]
    public void Judge_DoubleMark_CountsAsThePolicySays(DoubleMarkPolicy policy, string average, int count)
    {
        var outcome = Usual.With(d => d with { DoubleMarkPolicy = policy }).Judge(Notation.Marks("5/3×3"));

        Assert.Equal((Notation.Fraction(average), count), (outcome.Average, outcome.Count));
    }

    [Fact]
    public void Judge_DoubleMarkOfSplitWeight_WeighsAsOne() =>
        Assert.Equal(Notation.Fraction("18/5"), Usual.With(d => d with { DoubleMarkPolicy = DoubleMarkPolicy.TwoMarksSplitWeight }).Judge(Notation.Marks("5/3×3, 3×1, 3×1")).Average);

    [Fact]
    public void Judge_CategoryMeans_WeighKindsNotMarks()
    {
        // Lessons 5, 5, 5, 5 have the mean 5 with weight 1, the control 3 weighs 3: (5·1 + 3·3) / 4.
        var outcome = Usual.With(d => d with { AveragingModel = AveragingModel.CategoryMeanWeighted }).Judge(Notation.Marks("5, 5, 5, 5, к:3"));

        Assert.Equal((Notation.Fraction("7/2"), 5), (outcome.Average, outcome.Count));
    }

    [Theory]
    [InlineData(0, 7, null, 2)]
    [InlineData(7, 7, null, 2)]
    [InlineData(8, 7, 2, 3)]
    public void Judge_ControlMissed_IsADebtForSomeDaysAndThenAMark(int daysLater, int days, int? mark, int count)
    {
        var rules = Usual.With(d => d with { AbsentAtControl = AbsentAtControl.DebtThenMark(2, days) });
        var outcome = rules.Judge(Notation.Marks("5×1, 5×1, к:н×3", asOf: Notation.FirstDay.PlusDays(2 + daysLater)));

        Assert.Equal(count, outcome.Count);
        Assert.Equal(mark is null ? CellFate.Debt : CellFate.CountedAsDebt, outcome.Cells[2].Fate);
        Assert.Equal(mark is null ? Notation.Fraction("5") : Notation.Fraction("16/5"), outcome.Average);
    }

    [Fact]
    public void Judge_ControlMissed_MayBarThePeriodMarkUntilItIsWritten()
    {
        var rules = Usual.With(d => d with { AbsentAtControl = AbsentAtControl.BlocksPeriodMark });
        var (missed, written) = (rules.Judge(Notation.Marks("5×1, 5×1, к:н×3")), rules.Judge(Notation.Marks("5×1, 5×1, к:н×3, >к:4")));

        Assert.Equal((MarkState.NotAttested, NotAttestedReason.ControlMissed, Cell.NotAttested), (missed.State, missed.NotAttestedReason, missed.Proposed));
        Assert.Equal((Notation.Fraction("5"), CellFate.Blocking), (missed.Average, missed.Excluded[0].Fate));
        Assert.Equal((MarkState.Decided, CellFate.WrittenLater, Notation.Fraction("22/5")), (written.State, written.Cells[2].Fate, written.Average));
    }

    [Fact]
    public void Judge_OtherWorkMissed_BarsNothing() =>
        Assert.Equal(MarkState.Decided, Usual.With(d => d with { AbsentAtControl = AbsentAtControl.BlocksPeriodMark }).Judge(Notation.Marks("5×1, н×3")).State);

    [Fact]
    public void Judge_Retakes_KeepEveryAttemptInTheListAndCountSomeOfThem()
    {
        var rules = Usual.With(d => d with { RetakeAttempts = 2, RetakePolicy = RetakePolicy.Best });
        var outcome = rules.Judge(Notation.Marks("к:2×3, >к:4, >к:3, >к:5"));

        Assert.Equal([CellFate.NotBestAttempt, CellFate.Counted, CellFate.NotBestAttempt, CellFate.AttemptOverLimit], outcome.Cells.Select(c => c.Fate));
        Assert.Equal((Notation.Fraction("4"), 1), (outcome.Average, outcome.Count));
    }

    [Fact]
    public void Judge_RetakesNotAllowed_OnlyTheFirstAttemptCounts() =>
        Assert.Equal(Notation.Fraction("2"), Usual.With(d => d with { RetakeAttempts = 0 }).Judge(Notation.Marks("к:2×3, >к:5")).Average);

    [Fact]
    public void Judge_RetakeWithAWeightOfItsOwn_WeighsThat() =>
        Assert.Equal(Notation.Fraction("18/5"), Usual.With(d => d with { RetakePolicy = RetakePolicy.KeepBothRetakeWeight(2) }).Judge(Notation.Marks("5×2, к:2×1, >к:3")).Average);

    [Fact]
    public void Judge_RetakeOfAWorkOfAnotherPeriod_StandsForItself()
    {
        var cells = Notation.Cells("к:2×3, >к:4").RemoveAt(0);

        Assert.Equal(Notation.Fraction("4"), Usual.With(d => d with { RetakeAttempts = 0 }).Judge(PupilMarks.Create(cells).Value).Average);
    }

    [Fact]
    public void Judge_ManyMarks_AllocateNoMoreThanFew()
    {
        var (few, many) = (Notation.Marks("5×1, 4, к:3×2"), Notation.Marks(string.Join(',', Enumerable.Repeat("5×1, 4, к:3×2", 2_000))));

        Assert.Equal(Allocated(few), Allocated(many));

        static long Allocated(PupilMarks marks)
        {
            _ = Usual.Judge(marks);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = Usual.Judge(marks);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
