using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Changes;
using ElJournal.Domain.Marks.Forecasts;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Marks.Years;
using ElJournal.Domain.Tests.Marks.Support;

namespace ElJournal.Domain.Tests.Marks;

/// <summary>Rules that leave parts open determine what they can, and nothing else.</summary>
public sealed class OpenRulesTests
{
    private static readonly MarkRules AverageOnly = MarkPresets.Usual.ToDraft().Only(MarkRulesPart.Average).BuildOpen().Value;

    [Fact]
    public void Judge_NoBounds_GivesTheAverageAndSaysWhatIsMissing()
    {
        var outcome = AverageOnly.Judge(Notation.Marks("4×5, 5×3, 5×1, н"));

        Assert.Equal((MarkState.Undetermined, Notation.Fraction("40/9"), "4.44", 3), (outcome.State, outcome.Average, outcome.Shown, outcome.Count));
        Assert.Equal((null, 0), (outcome.Proposed, outcome.Distances.Length));
        Assert.False(outcome.IsShownMisleading);
        Assert.Equal(CellFate.Absent, Assert.Single(outcome.Excluded).Fate);
        Assert.Equal(
            ["нижние границы", "граница включается", "округление перед сравнением", "отклонение учителя", "спорная зона", "высшая отметка при неудовлетворительной", "наименьшее число отметок"],
            outcome.Defects.Select(d => d.Arguments[0]));
        Assert.Equal(FinalMarkFit.NotRegulated, outcome.FitOf(Notation.Cell("4")));
    }

    [Fact]
    public void Judge_YearOpen_IsUndetermined()
    {
        var year = AverageOnly.Judge(YearMarks.Of(3, 4));

        Assert.Equal((YearState.Undetermined, 0, FinalMarkFit.NotRegulated), (year.State, year.Fates.Length, year.FitOf(Notation.Cell("4"))));
        Assert.Equal(["годовая отметка", "равенство в году", "„н/а“ в году"], year.Defects.Select(d => d.Arguments[0]));
        Assert.Equal(YearState.Ungraded, AverageOnly.Ungraded().Judge(YearMarks.Of(3, 4)).State);
    }

    [Fact]
    public void Forecast_NoBounds_ReachesNothing()
    {
        var forecast = MarkForecast.Of(AverageOnly, Notation.Marks("5, 5, 5"), [], Notation.FirstDay.PlusDays(30));

        Assert.Equal(MarkState.Undetermined, forecast.Highest.State);
        Assert.False(forecast.Reach(3).Value.IsReachable);
    }

    [Fact]
    public void Indicators_Open_AreNone()
    {
        Assert.Null(IndicatorRules.Of(AverageOnly));
        Assert.Throws<ArgumentException>(() => MarkIndicators.Of(AverageOnly, [PupilResult.Of(Cell.NotAttested)]));
        var marks = Notation.Marks("5, 4, 3");
        var preview = CorrectionPreview.Of(AverageOnly, marks, new Correction(marks.Cells[0].Work, Notation.Cell("3")) { Year = YearMarks.Of(4), Others = [PupilResult.WithoutFinal] }).Value;
        Assert.Equal((null, YearState.Undetermined), (preview.Indicators, preview.Year!.After.State));
    }

    [Fact]
    public void Parameters_Open_AreAMistakeToAskFor()
    {
        Assert.Throws<InvalidOperationException>(() => AverageOnly.LowerBounds);
        Assert.Throws<InvalidOperationException>(() => AverageOnly.BoundInclusive);
        Assert.Throws<InvalidOperationException>(() => AverageOnly.MinMarks);
        Assert.Throws<InvalidOperationException>(() => AverageOnly.YearModel);
        Assert.Throws<InvalidOperationException>(() => AverageOnly.LearningLevelCoefficients);
    }

    [Fact]
    public void BuildOpen_PartNotComplete_IsOpenAsAWhole()
    {
        var rules = (MarkPresets.Usual.ToDraft() with { BoundInclusive = null }).BuildOpen().Value;

        Assert.Equal([false, true, true], new[] { MarkRulesPart.Proposal, MarkRulesPart.Year, MarkRulesPart.Indicators }.Select(rules.Has));
        Assert.Equal(["BoundInclusive"], rules.Missing.Select(p => p.Name));
        Assert.Equal(MarkState.Undetermined, rules.Judge(Notation.Marks("5, 5, 5")).State);
    }

    [Fact]
    public void BuildOpen_AverageIncompleteOrWrong_IsRefused()
    {
        Assert.Equal(["Scale"], (MarkPresets.Usual.ToDraft() with { Scale = null, BoundInclusive = null }).BuildOpen().Defects.Select(d => d.Place.Path));
        Assert.Equal(["DisplayDigits", "PercentDigits"], (MarkPresets.Usual.ToDraft() with { DisplayDigits = 9, PercentDigits = 9, YearTie = null }).BuildOpen().Defects.Select(d => d.Place.Path));
        Assert.Equal(["DisplayDigits"], new MarkRulesDraft { DisplayDigits = 9 }.FindDefects().Select(d => d.Place.Path));
    }

    [Fact]
    public void Only_AndOrElse_TakeADraftApartAndPutItTogether()
    {
        var draft = MarkPresets.T65.ToDraft();
        var parts = Enum.GetValues<MarkRulesPart>().Select(draft.Only).ToList();

        Assert.All(MarkParameter.All, p => Assert.Equal(p.ValueIn(draft), Assert.Single(parts.Select(p.ValueIn).OfType<string>())));
        Assert.Equal(draft, parts.Aggregate((all, part) => all.OrElse(part)));
        Assert.Equal(4.5m, MarkPresets.Usual.ToDraft().OrElse(draft).LowerBounds!.Items[^1].Bound);
    }

    [Fact]
    public void Amend_OpenRules_StayOpen() =>
        Assert.False(AverageOnly.Amend(new KindWeightEdition(Notation.FirstDay, ("тест", 5)), null).Value.Has(MarkRulesPart.Proposal));
}
