using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Tests.Marks.Support;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Tests.Marks;

public sealed class PupilMarksTests
{
    [Fact]
    public void Create_WorkTwice_IsNamed()
    {
        var cell = Notation.Cells("5×1")[0];

        Assert.Equal(
            ["ELJ-D621: Работа «Р1» встречается у обучающегося дважды. Оставьте одну отметку; пересдача — это отдельная работа, которая ссылается на первую."],
            PupilMarks.Create([cell, cell]).Defects.Select(d => d.Describe()));
    }

    [Fact]
    public void Create_RetakesInACircle_AreNamed()
    {
        var (first, second) = (AssessmentId.Parse("Р1"), AssessmentId.Parse("Р2"));
        ImmutableArray<WorkCell> cells =
        [
            new WorkCell(Cell.Debt, Notation.FirstDay) { Work = first, RetakeOf = second },
            new WorkCell(Cell.Debt, Notation.FirstDay) { Work = second, RetakeOf = first },
        ];

        Assert.Equal(
            ["ELJ-D622: Пересдачи ссылаются друг на друга по кругу: работа «Р1». У первой попытки не должно быть ссылки.", "ELJ-D622: Пересдачи ссылаются друг на друга по кругу: работа «Р2». У первой попытки не должно быть ссылки."],
            PupilMarks.Create(cells).Defects.Select(d => d.Describe()));
    }

    [Fact]
    public void Create_TooManyCells_AreRefused()
    {
        var cells = Enumerable.Repeat(new WorkCell(Cell.Debt, Notation.FirstDay), PupilMarks.MaxCells + 1).ToImmutableArray();

        Assert.Equal(
            ["ELJ-D623: Слишком много отметок одного обучающегося: 1000001. Допустимо не больше 1000000; разделите их по периодам."],
            PupilMarks.Create(cells).Defects.Select(d => d.Describe()));
    }

    [Fact]
    public void Create_DefaultCells_AreAnErrorOfTheCaller()
    {
        Assert.Throws<ArgumentException>(() => PupilMarks.Create(default));
        Assert.Throws<ArgumentException>(() => PupilMarks.Create([default]));
    }

    [Fact]
    public void Join_MarksBroughtAlong_AreJudgedTogether()
    {
        var period = new AttestationPeriod(PeriodKind.Quarter);
        var (here, brought) = (Notation.Marks("5×1, 4×1", period: period), PupilMarks.Of(WeightedMark.Of(3, 2)));

        var outcome = MarkPresets.Usual.Judge(here.Join(brought).Value);

        Assert.Equal((MarkState.NotAttested, MarkState.Decided), (MarkPresets.Usual.Judge(here).State, outcome.State));
        Assert.Equal((Notation.Fraction("15/4"), 3), (outcome.Average, outcome.Count));
        Assert.False(here.Join(here).IsGood);
    }

    [Fact]
    public void With_OtherCell_ReplacesThatOfTheWork()
    {
        var marks = Notation.Marks("5×1, 4×3").With(AssessmentId.Parse("Р2"), Notation.Cell("5")).Value;

        Assert.Equal(Notation.Fraction("5"), MarkPresets.Usual.Judge(marks).Average);
        Assert.Equal("ELJ-D624: Работы «Р9» нет среди отметок обучающегося. Проверьте работу и период.", marks.With(AssessmentId.Parse("Р9"), Cell.Debt).Defects[0].Describe());
        Assert.False(PupilMarks.Of(WeightedMark.Of(5)).With(default(AssessmentId), Cell.Debt).IsGood);
    }

    [Fact]
    public void On_OtherDay_MakesPointsRealAndUnreal()
    {
        var marks = Notation.Marks("5×1, 2×1");

        Assert.Equal(Notation.Fraction("7/2"), MarkPresets.Usual.Judge(marks).Average);
        Assert.Equal(Notation.Fraction("5"), MarkPresets.Usual.Judge(marks.On(Notation.FirstDay)).Average);
        Assert.Equal(Notation.Fraction("7/2"), MarkPresets.Usual.Judge(marks.On(Notation.FirstDay).On(null)).Average);
        Assert.Same(marks, marks.On(null));
    }

    [Fact]
    public void For_OtherPeriod_AsksForItsMinimum() =>
        Assert.Equal(MarkState.NotAttested, MarkPresets.Usual.Judge(Notation.Marks("5×1").For(new AttestationPeriod(PeriodKind.Quarter))).State);

    [Theory]
    [InlineData(-1)]
    [InlineData(41)]
    public void HoursPerWeek_OutOfRange_AreRefused(int hours) => Assert.Throws<ArgumentException>(() => new AttestationPeriod(PeriodKind.Quarter) { HoursPerWeek = hours });
}
