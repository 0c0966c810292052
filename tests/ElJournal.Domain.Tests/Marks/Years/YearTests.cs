using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Marks.Years;
using ElJournal.Domain.Tests.Marks.Support;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Tests.Marks.Years;

public sealed class YearTests
{
    private static readonly MarkRules Usual = MarkPresets.Usual;

    [Theory]
    [InlineData("3 3 4 4", YearTie.LastPeriod, YearState.Decided, 4, null)]
    [InlineData("4 4 3 3", YearTie.LastPeriod, YearState.Decided, 3, null)]
    [InlineData("2 5", YearTie.LastPeriod, YearState.Decided, 4, null)]
    [InlineData("5 2", YearTie.LastPeriod, YearState.Decided, 3, null)]
    [InlineData("4 3", YearTie.Teacher, YearState.Contested, 3, 4)]
    [InlineData("4 3", YearTie.PupilFavour, YearState.Decided, 4, null)]
    [InlineData("4 3 3", YearTie.Teacher, YearState.Decided, 3, null)]
    public void Judge_MeanOfPeriods_IsRoundedToTheNearestAndTiesByTheRule(string periods, YearTie tie, YearState state, int mark, int? alternative)
    {
        var outcome = Usual.With(d => d with { YearTie = tie }).Judge(Year(periods));

        Assert.Equal((state, mark, alternative), (outcome.State, outcome.ProposedMark, outcome.Alternative));
        Assert.Equal(outcome.Average!.Value.Denominator == 2, outcome.IsTie);
    }

    [Theory]
    [InlineData("5 н/а 4 5", "RequirePass", YearState.RequiresPass, "н/а")]
    [InlineData("5 н/а 4 5", "Skip3", YearState.Decided, "5")]
    [InlineData("5 н/а н/а 5", "Skip3", YearState.NotAttested, "н/а")]
    [InlineData("5 н/а 4 5", "AsFail", YearState.Decided, "4")]
    [InlineData("осв 4 5 5", "RequirePass", YearState.Decided, "5")]
    [InlineData("осв осв - осв", "RequirePass", YearState.Exempt, "осв")]
    [InlineData("- - 3 4", "RequirePass", YearState.Decided, "4")]
    [InlineData("3 4 5 ?", "RequirePass", YearState.Incomplete, null)]
    [InlineData("- -", "RequirePass", YearState.NoAverage, null)]
    [InlineData("зач 5", "RequirePass", YearState.Contested, null)]
    [InlineData("5 1", "RequirePass", YearState.Undetermined, null)]
    public void Judge_PeriodWithoutAMark_IsTreatedByTheRule(string periods, string rule, YearState state, string? proposed)
    {
        var notAttested = rule switch
        {
            "Skip3" => NotAttestedInYear.SkipIfAtLeast(3),
            "AsFail" => NotAttestedInYear.AsFail,
            _ => NotAttestedInYear.RequirePass,
        };
        var outcome = Usual.With(d => d with { NotAttestedInYear = notAttested }).Judge(Year(periods));

        Assert.Equal((state, proposed is null ? null : Notation.Cell(proposed)), (outcome.State, outcome.Proposed));
    }

    [Fact]
    public void Judge_EveryPeriod_HasAFate()
    {
        var outcome = Usual.With(d => d with { NotAttestedInYear = NotAttestedInYear.SkipIfAtLeast(1) }).Judge(Year("- осв н/а 4"));

        Assert.Equal([YearPartFate.NotEnrolled, YearPartFate.Exempt, YearPartFate.Skipped, YearPartFate.Counted], outcome.Fates.AsEnumerable());
        Assert.Equal("4.00", outcome.Shown);
    }

    [Fact]
    public void Judge_PeriodMarkOffTheScale_IsNamed()
    {
        var part = YearPart.Of(Notation.Cell("1")) with { Period = PeriodId.Parse("II") };

        Assert.Equal(
            ["ELJ-D632: Отметка 1 за работу «II» вне шкалы 2-5. Исправьте отметку или шкалу."],
            Usual.Judge(new YearMarks(YearPart.Of(Notation.Cell("5")), part)).Defects.Select(d => d.Describe()));
    }

    [Theory]
    [InlineData("3 3 4 4", "5", "4", 4)]
    [InlineData("4 4 4 4", "2", "10/3", 3)]
    public void Judge_WithExam_WeighsItBesideThePeriods(string periods, string exam, string average, int mark)
    {
        var outcome = Usual.With(d => d with { YearModel = YearModel.WithExam(2) })
            .Judge(new YearMarks([.. Year(periods).Parts]) { Exam = Notation.Cell(exam) });

        Assert.Equal((Notation.Fraction(average), mark), (outcome.Average, outcome.ProposedMark));
    }

    [Theory]
    [InlineData(null, YearState.Incomplete)]
    [InlineData("осв", YearState.Decided)]
    [InlineData("1", YearState.Undetermined)]
    [InlineData("зач", YearState.Undetermined)]
    public void Judge_WithExam_NeedsAResult(string? exam, YearState state) => Assert.Equal(
        state,
        Usual.With(d => d with { YearModel = YearModel.WithExam(1) }).Judge(new YearMarks([.. Year("4 4").Parts]) { Exam = exam is null ? null : Notation.Cell(exam) }).State);

    [Fact]
    public void Judge_AllCurrentMarks_AreConvertedLikeThoseOfAPeriod()
    {
        var rules = Usual.With(d => d with { YearModel = YearModel.MeanOfAllCurrent });
        var outcome = rules.Judge(new YearMarks([.. Year("5 5").Parts]) { Current = Notation.Marks("4×5, 5×3, 5×1") });

        Assert.Equal((YearState.Decided, Notation.Fraction("40/9"), 4), (outcome.State, outcome.Average, outcome.ProposedMark));
        Assert.Equal(3, outcome.Current!.Count);
        Assert.Equal(YearState.Incomplete, rules.Judge(Year("5 5")).State);
        Assert.Equal(YearState.RequiresPass, rules.Judge(new YearMarks([.. Year("5 н/а").Parts]) { Current = Notation.Marks("5×1") }).State);
    }

    [Fact]
    public void Judge_ScaleWithoutMarks_IsUngraded() => Assert.Equal(YearState.Ungraded, Usual.Ungraded().Judge(Year("5 5")).State);

    [Fact]
    public void Of_CellThatEndsNoPeriod_IsRefused() => Assert.Throws<ArgumentException>(() => YearPart.Of(Cell.Debt));

    [Theory]
    [InlineData(new[] { 4, 5 }, "9/2", 5)]
    [InlineData(new[] { 3, 4, 4 }, "11/3", 4)]
    [InlineData(new[] { 2, 3, 2, 3 }, "5/2", 3)]
    [InlineData(new[] { 5, 4, 4 }, "13/3", 4)]
    public void CertificateMark_Marks_AreRoundedHalfUp(int[] marks, string average, int mark) =>
        Assert.Equal(new CertificateMark(Notation.Fraction(average), mark), CertificateMark.Of([.. marks.Select(MarkValue.Of)]));

    [Fact]
    public void CertificateMark_NoMarks_IsNone() => Assert.Null(CertificateMark.Of());

    private static YearMarks Year(string periods) => new([
        .. periods.Split(' ').Select(p => p switch
        {
            "-" => YearPart.NotEnrolled,
            "?" => YearPart.Missing,
            _ => YearPart.Of(Notation.Cell(p)),
        }),
    ]);

    [Theory]
    [InlineData("3", FinalMarkFit.NotAllowed)]
    [InlineData("4", FinalMarkFit.Follows)]
    [InlineData("5", FinalMarkFit.NeedsReason)]
    [InlineData("н/а", FinalMarkFit.NotAllowed)]
    [InlineData("осв", FinalMarkFit.NotRegulated)]
    public void FitOf_YearMark_FollowsTheYear(string final, FinalMarkFit expected)
    {
        var rules = MarkPresets.Usual.With(d => d with { TeacherDeviation = new TeacherDeviation(0, 1) });

        Assert.Equal(expected, rules.Judge(YearMarks.Of(4, 4, 3)).FitOf(Notation.Cell(final)));
    }

    [Fact]
    public void FitOf_YearWithoutAMark_IsJudgedByItsState()
    {
        var blocked = new YearMarks(YearPart.Of(Cell.NotAttested), YearPart.Of(Notation.Cell("4")));
        var incomplete = new YearMarks(YearPart.Missing);

        Assert.Equal(FinalMarkFit.Follows, MarkPresets.Usual.Judge(blocked).FitOf(Cell.NotAttested));
        Assert.Equal(FinalMarkFit.NotAllowed, MarkPresets.Usual.Judge(blocked).FitOf(Notation.Cell("4")));
        Assert.Equal(FinalMarkFit.NotRegulated, MarkPresets.Usual.Judge(incomplete).FitOf(Notation.Cell("4")));
        Assert.Equal(FinalMarkFit.NotAllowed, MarkPresets.Usual.Ungraded().Judge(YearMarks.Of(4)).FitOf(Notation.Cell("4")));
    }
}
