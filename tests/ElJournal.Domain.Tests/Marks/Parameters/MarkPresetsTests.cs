using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Tests.Marks.Parameters;

/// <summary>The presets are what the page on marking calls them.</summary>
public sealed class MarkPresetsTests
{
    [Theory]
    [InlineData("usual", "2.50 3.50 4.50")]
    [InlineData("t60", "2.60 3.60 4.60")]
    [InlineData("t65", "2.65 3.65 4.65")]
    [InlineData("t70", "2.70 3.70 4.70")]
    public void ByName_Preset_HasItsBounds(string name, string bounds) => Assert.Equal(
        bounds,
        string.Join(' ', MarkPresets.ByName[name].LowerBounds.Items.Select(i => i.Bound.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void ByName_AllPresets_DifferInBoundsAlone()
    {
        Assert.Equal(["t60", "t65", "t70", "usual"], MarkPresets.ByName.Keys);
        Assert.All(MarkPresets.ByName.Values, rules =>
        {
            var draft = rules.ToDraft() with { LowerBounds = null, KindWeights = default, MinMarks = default, ControlKinds = default, LearningLevelCoefficients = null };
            Assert.Equal(MarkPresets.Usual.ToDraft() with { LowerBounds = null, KindWeights = default, MinMarks = default, ControlKinds = default, LearningLevelCoefficients = null }, draft);
        });
    }

    [Fact]
    public void Usual_Parameters_AreThoseOfThePage()
    {
        var rules = MarkPresets.Usual;

        Assert.Equal(MarkingScale.Numeric(2, 5, 2, 4), rules.Scale);
        Assert.Equal(AveragingModel.PerMarkWeighted, rules.AveragingModel);
        Assert.Equal(1, rules.UnknownKindWeight.Weight);
        Assert.Equal(WeightOverride.SchoolOnly, rules.WeightOverride);
        Assert.Equal(ZeroWeightPolicy.Undefined, rules.ZeroWeightPolicy);
        Assert.Equal(DoubleMarkPolicy.MeanAsOne, rules.DoubleMarkPolicy);
        Assert.Equal((2, true, 1), (rules.DisplayDigits, rules.BoundInclusive, rules.PercentDigits));
        Assert.Equal(CompareRounding.None, rules.RoundBeforeCompare);
        Assert.Equal(TeacherDeviation.None, rules.TeacherDeviation);
        Assert.Equal(ContestedZone.Off, rules.ContestedZone);
        Assert.Equal(TopMarkPolicy.Off, rules.NoTopMarkIfAnyFail);
        Assert.True(rules.MinMarks.SequenceEqual([new MinMarksRow(PeriodKind.Quarter, 3), new MinMarksRow(PeriodKind.HalfYear, 5)]));
        Assert.Equal(AbsentAtControl.Ignore, rules.AbsentAtControl);
        Assert.Equal((RetakePolicy.KeepBoth, 1), (rules.RetakePolicy, rules.RetakeAttempts));
        Assert.Equal((YearModel.MeanOfPeriodMarks, YearTie.PupilFavour, NotAttestedInYear.RequirePass), (rules.YearModel, rules.YearTie, rules.NotAttestedInYear));
        Assert.True(rules.LearningLevelCoefficients.Marks.SequenceEqual([(5, 100m), (4, 64m), (3, 36m), (2, 16m)]));
        Assert.Equal(7, rules.LearningLevelCoefficients.NotAttested);
    }
}
