using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Changes;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Marks.Years;
using ElJournal.Domain.Tests.Marks.Support;
using FsCheck;
using FsCheck.Xunit;

namespace ElJournal.Domain.Tests.Marks.Changes;

[Laws(300, "20230901,13")]
public sealed class ChangesTests
{
    private static readonly AssessmentId Second = AssessmentId.Parse("Р2");

    [Fact]
    public void Of_OneMarkRaised_MovesPeriodYearAndIndicators()
    {
        // 5, 2, 3 have the mean 10/3; with 4 for the 2 it is 4. Quarters 4, 3, 3, 4 end with a 4, with 4 for the second 3 too.
        var correction = new Correction(Second, Notation.Cell("4"))
        {
            Year = YearMarks.Of(3, 3, 3, 4),
            Part = 2,
            Others = [PupilResult.Of(Notation.Cell("5")) with { MarkCount = 4 }],
            OthersOfYear = [PupilResult.Of(Notation.Cell("3"))],
        };
        var preview = CorrectionPreview.Of(MarkPresets.Usual, Notation.Marks("5×1, 2×1, 3×1"), correction).Value;

        Assert.Equal((Notation.Fraction("10/3"), Notation.Fraction("4")), (preview.Period.Before.Average, preview.Period.After.Average));
        Assert.Equal((Notation.Cell("3"), Notation.Cell("4")), (preview.FinalMark.Before, preview.FinalMark.After));
        Assert.Equal((3, 4), (preview.Year!.Before.ProposedMark, preview.Year.After.ProposedMark));
        Assert.Equal(("50.0", "100.0"), (preview.Indicators!.Before.Quality.Shown, preview.Indicators.After.Quality.Shown));
        Assert.Equal(("0.0", "50.0"), (preview.IndicatorsOfYear!.Before.Quality.Shown, preview.IndicatorsOfYear.After.Quality.Shown));
        Assert.True(preview is { MovesPeriod: true, MovesYear: true });
    }

    [Fact]
    public void Of_ProposalThatDoesNotMove_LeavesTheMarkOnRecord()
    {
        var correction = new Correction(Second, Notation.Cell("4")) { Year = YearMarks.Of(5, 5), Part = 1 };
        var preview = CorrectionPreview.Of(MarkPresets.Usual, Notation.Marks("4×5, 3×1"), correction).Value;

        Assert.Equal((4, 4), (preview.Period.Before.ProposedMark, preview.Period.After.ProposedMark));
        Assert.Equal((Notation.Cell("5"), Notation.Cell("5")), (preview.FinalMark.Before, preview.FinalMark.After));
        Assert.True(preview is { MovesPeriod: false, MovesYear: false, Indicators: null, IndicatorsOfYear: null });
    }

    [Fact]
    public void Of_YearOfCurrentMarks_IsCorrectedThereToo()
    {
        var rules = MarkPresets.Usual.With(d => d with { YearModel = YearModel.MeanOfAllCurrent });
        var marks = Notation.Marks("5×1, 2×1");
        var preview = CorrectionPreview.Of(rules, marks, new Correction(Second, Notation.Cell("5")) { Year = new YearMarks(YearPart.Missing) { Current = marks } }).Value;

        Assert.Equal((4, 5), (preview.Year!.Before.ProposedMark, preview.Year.After.ProposedMark));
    }

    [Fact]
    public void Of_UnknownWork_IsNamed() => Assert.Equal(
        "ELJ-D624",
        CorrectionPreview.Of(MarkPresets.Usual, Notation.Marks("5×1"), new Correction(Second, Cell.Debt)).Defects[0].Code.Id);

    [Property]
    public void Correcting_a_mark_to_itself_moves_nothing(DoNotSize<int> seed)
    {
        var marks = RandomMarks.Case(new Random(seed.Item));
        foreach (var cell in marks.Cells)
        {
            var preview = CorrectionPreview.Of(marks.Rules, marks.Marks, new Correction(cell.Work, cell.Cell) { Year = YearMarks.Of(3, 4), Part = 1 }).Value;

            Assert.True(preview is { MovesPeriod: false, MovesYear: false });
            Assert.Equal(preview.Period.Before.Average, preview.Period.After.Average);
        }
    }
}
