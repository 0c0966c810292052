using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Monitoring;
using NodaTime;

namespace ElJournal.Rules.Tests.Monitoring;

/// <summary>Changes of a school where everything is recorded for a whole year, so that periods end with marks in them.</summary>
internal static class DemoChanges
{
    /// <summary>How many ways there are to change a fact.</summary>
    internal const int Ways = 9;

    /// <summary>Draws changes, each way in its turn.</summary>
    internal static IEnumerable<FactChange> Draw(SchoolYearRecord school, int seed, int count)
    {
        var random = new Random(seed);
        var marked = school.Journals.Where(j => j.Assessments.Any(a => !a.Marks.IsEmpty)).ToList();
        for (var i = 0; i < count; i++)
        {
            var journal = marked[random.Next(marked.Count)];
            yield return Draw(school, journal, i % Ways, random);
        }
    }

    private static FactChange Draw(SchoolYearRecord school, JournalRecord journal, int way, Random random)
    {
        var lesson = journal.Lessons[random.Next(journal.Lessons.Length)];
        var works = journal.Assessments.Where(a => !a.Marks.IsEmpty).ToList();
        var work = works[random.Next(works.Count)];
        var mark = work.Marks[random.Next(work.Marks.Length)];
        return way switch
        {
            0 => FactChange.Take(mark),
            1 => new FactChange(mark, new MarkEntry(mark.Assessment, mark.Pupil, Cell.Exempt) { Recorded = mark.Recorded }),
            2 or 3 => new FactChange(mark, new MarkEntry(mark.Assessment, mark.Pupil, mark.Cell) { Recorded = mark.Recorded, Day = DayOf(school, random) }),
            4 => new FactChange(work.Assessment, new Assessment(work.Assessment.Id, work.Assessment.Journal, null, DayOf(school, random)) { Kind = work.Assessment.Kind, Weight = work.Assessment.Weight }),
            5 => new FactChange(lesson.Current, lesson.Current with { Status = LessonStatus.Cancelled }),
            6 when !journal.FinalMarks.IsEmpty => FactChange.Take(journal.FinalMarks[random.Next(journal.FinalMarks.Length)]),
            7 when !lesson.Attendance.IsEmpty => FactChange.Take(lesson.Attendance[0]),
            _ => FactChange.Put(new JournalClosing(journal.Journal.Id, school.Register.Clock.StartOfDay(DayOf(school, random)))),
        };
    }

    private static LocalDate DayOf(SchoolYearRecord school, Random random) => school.Register.Year.DateOf(random.Next(school.Register.Year.Days));
}
