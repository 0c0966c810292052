using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Marks.Years;
using ElJournal.Domain.Tests.Marks.Support;
using FsCheck;
using FsCheck.Xunit;

namespace ElJournal.Domain.Tests.Marks.Years;

[Laws(1_000, "20230901,9")]
public sealed class YearProperties
{
    [Property]
    public void Year_mark_is_the_nearest_to_the_naive_mean(DoNotSize<int> seed)
    {
        var (rules, marks, exam) = Make(seed.Item);
        var outcome = rules.Judge(new YearMarks([.. marks.Select(Part)]) { Exam = Cell.Of(MarkValue.Of(exam)) });
        var examWeight = rules.YearModel.Kind == YearModelKind.WithExam ? Q.Of(rules.YearModel.ExamWeight) : Q.Zero;
        var mean = Q.Mean([.. marks.Select(m => (Q.Of(m), Q.Of(1))), (Q.Of(exam), examWeight)])!.Value;
        var off = mean - Q.Of(outcome.ProposedMark!.Value);

        Assert.True(mean.Is(outcome.Average!.Value));
        Assert.True(off <= Q.Of(1, 2) && off >= Q.Of(-1, 2));
        Assert.Equal(off.CompareTo(Q.Of(1, 2)) == 0 || off.CompareTo(Q.Of(-1, 2)) == 0, outcome.IsTie);
        Assert.Equal(outcome.IsTie && rules.YearTie == YearTie.Teacher, outcome.State == YearState.Contested);
        Assert.True(!outcome.IsTie || rules.YearTie != YearTie.PupilFavour || off < Q.Zero);
    }

    [Property]
    public void Raising_a_period_mark_never_lowers_the_year(DoNotSize<int> seed)
    {
        var (rules, marks, exam) = Make(seed.Item);
        var year = new YearMarks([.. marks.Select(Part)]) { Exam = Cell.Of(MarkValue.Of(exam)) };
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i] < rules.Scale.Max)
            {
                Assert.True(rules.Judge(year.With(i, Part(marks[i] + 1))).ProposedMark >= rules.Judge(year).ProposedMark);
            }
        }
    }

    [Property]
    public void Mean_of_all_current_marks_is_the_outcome_of_a_period(DoNotSize<int> seed)
    {
        var marks = RandomMarks.Case(new Random(seed.Item));
        var rules = marks.Rules.With(d => d with { YearModel = YearModel.MeanOfAllCurrent, NotAttestedInYear = NotAttestedInYear.RequirePass });
        var (year, period) = (rules.Judge(new YearMarks { Current = marks.Marks }), rules.Judge(marks.Marks));

        Assert.Equal((period.Average, period.Proposed, period.Alternative, period.State.ToString()), (year.Average, year.Proposed, year.Alternative, year.State.ToString()));
    }

    private static YearPart Part(int mark) => YearPart.Of(Cell.Of(MarkValue.Of(mark)));

    private static (MarkRules Rules, int[] Marks, int Exam) Make(int seed)
    {
        var random = new Random(seed);
        var rules = RandomMarks.Rules(random);
        int Mark() => random.Next(rules.Scale.Min, rules.Scale.Max + 1);
        return (rules, [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Mark())], Mark());
    }
}
