using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Fills a small year with assessments and their results.</summary>
internal static class SmallMarkMaker
{
    private static readonly Cell[] Cells = [.. Enumerable.Range(2, 4).Select(m => Cell.Of(MarkValue.Of(m))), Cell.Passed, Cell.Double(MarkValue.Of(5), MarkValue.Of(3))];

    internal static SmallYear AddTo(SmallYear year, Dice dice)
    {
        var assessments = ImmutableArray.CreateBuilder<Assessment>();
        var marks = ImmutableArray.CreateBuilder<MarkEntry>();
        for (var i = dice.Below(4); i > 0; i--)
        {
            var lesson = dice.Pick(year.Lessons);
            var hasLesson = dice.Chance(880);
            var journal = hasLesson ? lesson.Journal : dice.Pick(year.Journals).Id;
            var day = !hasLesson || dice.Chance(200) ? LocalDate.Min(lesson.Date.PlusDays(dice.Below(3)), year.Year.Last) : (LocalDate?)null;
            var assessment = new Assessment(AssessmentId.Parse(string.Create(CultureInfo.InvariantCulture, $"A{i}")), journal, hasLesson ? lesson.Lesson : null, day) { Kind = "Тест" };
            assessments.Add(assessment);
            foreach (var pupil in year.Pupils)
            {
                if (dice.Chance(600))
                {
                    var own = dice.Chance(250) ? LocalDate.Min(lesson.Date.PlusDays(dice.Between(1, 5)), year.Year.Last) : (LocalDate?)null;
                    marks.AddRange(SmallLessonMaker.Times(year, own ?? day ?? lesson.Date, lesson.Start ?? SmallLessonMaker.StartOf(1), dice.Between(1, 2), dice)
                        .Select(t => new MarkEntry(assessment.Id, pupil, dice.Pick(Cells)) { Day = own, Recorded = new(t, AuthorOf(marks.Count, year, lesson, journal)) }));
                }
            }
        }

        return year with { Assessments = assessments.ToImmutable(), Marks = marks.ToImmutable() };
    }

    /// <summary>Gives who entered a mark: mostly who taught, at times anybody, or nobody knows; by its number, so that no other draw depends on it.</summary>
    private static StaffId? AuthorOf(int number, SmallYear year, LessonEntry lesson, JournalId journal) => (number % 5) switch
    {
        0 => null,
        1 => year.Staff[number / 5 % year.Staff.Length],
        _ => lesson.ActualTeacher ?? lesson.Teacher ?? year.Journals.First(j => j.Id == journal).Teacher,
    };
}
