using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Tests.Marks.Support;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Tests.Marks;

/// <summary>From the average to the mark: bounds, disputes, minimum, scale, and what the teacher may still do.</summary>
public sealed class DecisionTests
{
    private static readonly MarkRules Usual = MarkPresets.Usual;

    [Theory]
    [InlineData(TopMarkPolicy.Off, 5)]
    [InlineData(TopMarkPolicy.On, 4)]
    [InlineData(TopMarkPolicy.OnUnlessRedeemed, 4)]
    public void Judge_FailingMark_MayBarTheGreatest(TopMarkPolicy policy, int mark)
    {
        var outcome = Usual.With(d => d with { NoTopMarkIfAnyFail = policy }).Judge(Notation.Marks("5×9, 2×1"));

        Assert.Equal((mark, policy != TopMarkPolicy.Off), (outcome.ProposedMark, outcome.IsTopMarkBarred));
        Assert.True(outcome.Distances[^1].IsReached);
    }

    [Theory]
    [InlineData("Дроби", 1, 5)]
    [InlineData("Углы", 1, 4)]
    [InlineData("Дроби", 0, 4)]
    public void Judge_FailingMark_IsRedeemedByALaterGoodOneOnTheTopic(string topic, int daysLater, int mark)
    {
        ImmutableArray<WorkCell> cells =
        [
            new WorkCell(Notation.Cell("5"), Notation.FirstDay) { Weight = Notation.Weight("20") },
            new WorkCell(Notation.Cell("2"), Notation.FirstDay) { Weight = Notation.Weight("1"), Topic = "Дроби" },
            new WorkCell(Notation.Cell("3"), Notation.FirstDay.PlusDays(daysLater)) { Weight = Notation.Weight("1"), Topic = topic },
        ];

        Assert.Equal(mark, Usual.With(d => d with { NoTopMarkIfAnyFail = TopMarkPolicy.OnUnlessRedeemed }).Judge(PupilMarks.Create(cells).Value).ProposedMark);
    }

    [Theory]
    [InlineData("5×1, 4×2", ContestedTieBreaker.Teacher, MarkState.Contested, 4, 5)]
    [InlineData("5×1, 4×2", ContestedTieBreaker.PupilFavour, MarkState.Decided, 5, null)]
    [InlineData("5×1, 4×2", ContestedTieBreaker.MeanOfControls, MarkState.Contested, 4, 5)]
    [InlineData("к:5×1, 4×2", ContestedTieBreaker.MeanOfControls, MarkState.Decided, 5, null)]
    [InlineData("5×1, к:4×2", ContestedTieBreaker.MeanOfControls, MarkState.Decided, 4, null)]
    [InlineData("5×1, 4×2", ContestedTieBreaker.LastControl, MarkState.Contested, 4, 5)]
    [InlineData("к:4×1, к:5×1, 4×1", ContestedTieBreaker.LastControl, MarkState.Decided, 5, null)]
    [InlineData("к:5×1, к:4×1, 4×1", ContestedTieBreaker.LastControl, MarkState.Decided, 4, null)]
    public void Judge_ContestedZone_IsDecidedByTheTieBreakerOrTheTeacher(string marks, ContestedTieBreaker breaker, MarkState state, int mark, int? alternative)
    {
        // The average is 13/3 = 4.33…; the zone of the 5 begins at 4.50 − 0.20.
        var outcome = Usual.With(d => d with { ContestedZone = new ContestedZone(0.2m, breaker) }).Judge(Notation.Marks(marks));

        Assert.Equal(Notation.Fraction("13/3"), outcome.Average);
        Assert.Equal((state, mark, alternative), (outcome.State, outcome.ProposedMark, outcome.Alternative));
        Assert.Equal(state == MarkState.Decided ? breaker : null, outcome.DecidedBy);
    }

    [Theory]
    [InlineData("0.1666", MarkState.Decided)]
    [InlineData("0.1667", MarkState.Contested)]
    public void Judge_ContestedZone_BeginsWhereItSays(string width, MarkState state) => Assert.Equal(
        state,
        Usual.With(d => d with { ContestedZone = new ContestedZone(decimal.Parse(width, System.Globalization.CultureInfo.InvariantCulture), ContestedTieBreaker.Teacher) })
            .Judge(Notation.Marks("5×1, 4×2")).State);

    [Theory]
    [InlineData(PeriodKind.Quarter, null, null, 2, MarkState.NotAttested)]
    [InlineData(PeriodKind.Quarter, null, null, 3, MarkState.Decided)]
    [InlineData(PeriodKind.HalfYear, null, null, 4, MarkState.NotAttested)]
    [InlineData(PeriodKind.HalfYear, null, null, 5, MarkState.Decided)]
    [InlineData(PeriodKind.HalfYear, null, 2, 2, MarkState.Decided)]
    [InlineData(PeriodKind.Trimester, null, null, 1, MarkState.Decided)]
    [InlineData(PeriodKind.Trimester, null, null, 0, MarkState.NoAverage)]
    public void Judge_MinimumOfMarks_DependsOnThePeriodAndThePupil(PeriodKind kind, int? hours, int? own, int count, MarkState state)
    {
        var marks = Notation.Marks(string.Join(',', Enumerable.Repeat("4×1", count)), period: new AttestationPeriod(kind) { HoursPerWeek = hours, OwnMinimum = own });

        Assert.Equal(state, Usual.Judge(marks).State);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 3)]
    [InlineData(3, 5)]
    [InlineData(6, 7)]
    public void Judge_MinimumByHours_TakesTheRowOfThatManyHours(int hours, int least)
    {
        var rules = Usual.With(d => d with { MinMarks = [new MinMarksRow(PeriodKind.Quarter, 7), new MinMarksRow(PeriodKind.Quarter, 5, 4), new MinMarksRow(PeriodKind.Quarter, 3, 2)] });

        Assert.Equal(least, rules.Judge(Notation.Marks("4×1", period: new AttestationPeriod(PeriodKind.Quarter) { HoursPerWeek = hours })).MinMarks);
    }

    [Fact]
    public void Judge_MinimumByHoursThatNobodyTold_IsUndetermined()
    {
        var rules = Usual.With(d => d with { MinMarks = [new MinMarksRow(PeriodKind.Quarter, 3, 2), new MinMarksRow(PeriodKind.Quarter, 5)] });
        var outcome = rules.Judge(Notation.Marks("4×1", period: new AttestationPeriod(PeriodKind.Quarter)));

        Assert.Equal(MarkState.Undetermined, outcome.State);
        Assert.Equal(
            ["ELJ-D633: Наименьшее число отметок зависит от числа часов в неделю, а оно не указано. Укажите число часов предмета в неделю."],
            outcome.Defects.Select(d => d.Describe()));
    }

    [Fact]
    public void Judge_ScaleWithoutMarks_IsUngradedWhateverStandsThere()
    {
        var outcome = Usual.Ungraded().Judge(Notation.Marks("5×1, н, >4, 5/3"));

        Assert.Equal((MarkState.Ungraded, null, null, 0), (outcome.State, outcome.Average, outcome.Proposed, outcome.Count));
        Assert.All(outcome.Cells, c => Assert.Equal(CellFate.Ungraded, c.Fate));
    }

    [Theory]
    [InlineData("зач, зач, незач, н", MarkState.Contested, 3)]
    [InlineData("н, осв", MarkState.NoAverage, 0)]
    [InlineData("зач, 5", MarkState.Undetermined, 1)]
    public void Judge_PassFailScale_CountsAndLeavesTheResultToTheTeacher(string cells, MarkState state, int count)
    {
        var rules = Usual.With(d => d with { Scale = MarkingScale.PassFail, LowerBounds = LowerBounds.None, LearningLevelCoefficients = new LearningLevelCoefficients(0) });
        var outcome = rules.Judge(Notation.Marks(cells));

        Assert.Equal((state, null, null, count), (outcome.State, outcome.Average, outcome.Proposed, outcome.Count));
        Assert.Equal(FinalMarkFit.NotRegulated, outcome.FitOf(Cell.Passed));
    }

    [Fact]
    public void Distances_Average_AreExactToEveryBound()
    {
        var outcome = MarkPresets.T65.Judge(Notation.Marks("4×5, 5×3, 5×1"));

        Assert.Equal([3, 4, 5], outcome.Distances.Select(d => d.Mark));
        Assert.Equal(["323/180", "143/180", "-37/180"], outcome.Distances.Select(d => d.Distance.ToString()));
        Assert.Equal([true, true, false], outcome.Distances.Select(d => d.IsReached));
    }

    [Theory]
    [InlineData("3.67", true)]
    [InlineData("3.66", false)]
    [InlineData("3.70", false)]
    public void IsShownMisleading_ShownAverageOnTheOtherSideOfABound_IsTold(string bound, bool expected)
    {
        // 11/3 is shown as 3.67 and does not reach 3.67.
        var rules = Usual.With(Rules.FourFrom(decimal.Parse(bound, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(expected, rules.Judge(Notation.Marks("4×2, 3×1")).IsShownMisleading);
    }

    [Theory]
    [InlineData(0, 0, 3, FinalMarkFit.NotAllowed)]
    [InlineData(0, 0, 4, FinalMarkFit.Follows)]
    [InlineData(0, 0, 5, FinalMarkFit.NotAllowed)]
    [InlineData(1, 0, 3, FinalMarkFit.NeedsReason)]
    [InlineData(1, 0, 5, FinalMarkFit.NotAllowed)]
    [InlineData(1, 1, 5, FinalMarkFit.NeedsReason)]
    [InlineData(1, 1, 2, FinalMarkFit.NotAllowed)]
    public void FitOf_DecidedMark_AllowsTheDeviationWithAReason(int down, int up, int final, FinalMarkFit fit)
    {
        var outcome = Usual.With(d => d with { TeacherDeviation = new TeacherDeviation(down, up) }).Judge(Notation.Marks("4×1"));

        Assert.Equal(fit, outcome.FitOf(Cell.Of(MarkValue.Of(final))));
    }

    [Fact]
    public void FitOf_OtherStates_GoesByWhatTheyLeaveOpen()
    {
        var disputed = Usual.With(d => d with { ContestedZone = new ContestedZone(0.2m, ContestedTieBreaker.Teacher) }).Judge(Notation.Marks("5×1, 4×2"));
        var unattested = Usual.Judge(Notation.Marks("5×1", period: new AttestationPeriod(PeriodKind.Quarter)));
        var barred = Usual.With(d => d with { NoTopMarkIfAnyFail = TopMarkPolicy.On, TeacherDeviation = new TeacherDeviation(0, 1) }).Judge(Notation.Marks("5×9, 2×1"));

        Assert.Equal([FinalMarkFit.NotAllowed, FinalMarkFit.NeedsReason, FinalMarkFit.NeedsReason], new[] { 3, 4, 5 }.Select(m => disputed.FitOf(Cell.Of(MarkValue.Of(m)))));
        Assert.Equal((FinalMarkFit.Follows, FinalMarkFit.NotAllowed), (unattested.FitOf(Cell.NotAttested), unattested.FitOf(Cell.Of(MarkValue.Of(5)))));
        Assert.Equal((FinalMarkFit.Follows, FinalMarkFit.NotAllowed), (barred.FitOf(Cell.Of(MarkValue.Of(4))), barred.FitOf(Cell.Of(MarkValue.Of(5)))));
        Assert.Equal(FinalMarkFit.NotAllowed, disputed.FitOf(Cell.NotAttested));
        Assert.Equal(FinalMarkFit.NotAllowed, disputed.FitOf(Cell.Of(MarkValue.OfHundredths(450))));
        Assert.Equal(FinalMarkFit.NotRegulated, disputed.FitOf(Cell.Exempt));
        Assert.Equal(FinalMarkFit.NotRegulated, Usual.Judge(PupilMarks.Of()).FitOf(Cell.NotAttested));
        Assert.Equal(FinalMarkFit.NotAllowed, Usual.Ungraded().Judge(PupilMarks.Of()).FitOf(Cell.Of(MarkValue.Of(5))));
    }
}
