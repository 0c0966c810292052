using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Judging;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Tests.Marks.Support;

namespace ElJournal.Domain.Tests.Marks;

public sealed class MarkAverageTests
{
    [Fact]
    public void Of_NoMarks_IsNoAverage()
    {
        Assert.Equal(default, MarkAverage.Of([]));
        Assert.Null(MarkAverage.Of([]).Value);
        Assert.Equal("- (0)", MarkAverage.Of([]).ToString());
    }

    [Fact]
    public void Of_FiveLines_AreEnoughForAVendor()
    {
        WeightedMark[] marks = [WeightedMark.Of(4, 5), WeightedMark.Of(5, 3), WeightedMark.Of(5)];
        var outcome = MarkPresets.Usual.Judge(PupilMarks.Of(marks));

        Assert.Equal(("40/9", "4.44", 4), (outcome.Average.ToString(), outcome.Shown, outcome.ProposedMark));
        Assert.Equal("40/9 (3)", MarkAverage.Of(marks).ToString());
        Assert.Equal("4×5", marks[0].ToString());
    }

    [Fact]
    public void Of_TenThousandGreatestMarksAndWeights_FitIn()
    {
        var marks = Enumerable.Repeat(new WeightedMark(MarkValue.Of(100), MarkWeight.OfHundredths(10_000)), 10_000).ToArray();
        marks[0] = new WeightedMark(MarkValue.OfHundredths(9_999), MarkWeight.OfHundredths(1));
        var expected = Q.Mean([(Q.Of(9_999, 100), Q.Of(1, 100)), (Q.Of(100), Q.Of(100 * 9_999))]);

        Assert.True(expected!.Value.Is(MarkAverage.Of(marks).Value!.Value));
        Assert.True(expected.Value.Is(MarkPresets.Usual.With(Hundred).Judge(PupilMarks.Of(marks)).Average!.Value));
    }

    [Fact]
    public void Judge_MostCellsThereMayBe_FitIn()
    {
        var marks = Enumerable.Repeat(new WeightedMark(MarkValue.Of(100), MarkWeight.OfHundredths(10_000)), PupilMarks.MaxCells).ToArray();

        Assert.Equal((ExactFraction.Of(100, 1), 100), (MarkPresets.Usual.With(Hundred).Judge(PupilMarks.Of(marks)) is var o ? (o.Average!.Value, o.ProposedMark!.Value) : default));
        Assert.Throws<ArgumentOutOfRangeException>(() => PupilMarks.Of([.. marks, marks[0]]));
    }

    [Fact]
    public void Plus_MoreThanFitsIn_IsRefused()
    {
        var average = MarkAverage.Of(Enumerable.Repeat(new WeightedMark(MarkValue.Of(100), MarkWeight.OfHundredths(10_000)), 1_000_000).ToArray());

        Assert.Throws<OverflowException>(() => Enumerable.Range(0, 12).Aggregate(average, (sum, _) => sum.Plus(sum)));
    }

    [Fact]
    public void Of_EveryLength_IsTheSumOneByOne()
    {
        var random = new Random(5);
        for (var length = 0; length < 70; length++)
        {
            var marks = Enumerable.Range(0, length).Select(_ => new WeightedMark(MarkValue.OfHundredths(random.Next(10_001)), MarkWeight.OfHundredths(random.Next(10_001)))).ToArray();

            Assert.Equal((marks.Sum(m => (long)m.Mark.Hundredths * m.Weight.Hundredths), marks.Sum(m => (long)m.Weight.Hundredths)), RawSums.Of(marks));
        }
    }

    /// <summary>The loop over four marks at once reads them as such pairs.</summary>
    [Fact]
    public void WeightedMark_Layout_IsTwoNumbersOf32Bits()
    {
        var mark = new WeightedMark(MarkValue.OfHundredths(0x1234), MarkWeight.OfHundredths(0x0567));

        Assert.Equal(2 * sizeof(int), Unsafe.SizeOf<WeightedMark>());
        Assert.Equal(0x0567_0000_1234, Unsafe.BitCast<WeightedMark, long>(mark));
        Assert.Equal(4, Vector256<long>.Count);
    }

    private static MarkRulesDraft Hundred(MarkRulesDraft draft)
    {
        var scale = MarkingScale.Numeric(0, 100, 49, 70);
        return draft with
        {
            Scale = scale,
            LowerBounds = LowerBounds.At(scale, 0.5m),
            LearningLevelCoefficients = new(0, [.. Enumerable.Range(0, 101).Select(m => (m, (decimal)m))]),
        };
    }
}
