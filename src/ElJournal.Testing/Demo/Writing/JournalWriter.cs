using ElJournal.Domain.Journals.Cells;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>Writes the entries of one journal, always the same for the same plan, whatever was written before.</summary>
internal static class JournalWriter
{
    private static readonly Dictionary<Member, Cell> Nobody = [];

    /// <summary>Writes a journal and tells what happened in it.</summary>
    internal static JournalDraft Write(SchoolPlan plan, JournalPlan journal, ExpectationSet expected)
    {
        var draft = new JournalDraft(expected);
        var dice = Dice.For(plan.Options.Seed, "journal", journal.Number);
        var lessons = new LessonWriter(plan.Days, draft, dice);
        var homework = new HomeworkWriter(plan, draft, dice);
        var attendance = new AttendanceWriter(plan.Days, draft, dice);
        var marks = new MarkWriter(plan, journal, draft, dice);
        var current = new CurrentMarkWriter(plan, journal, draft, marks);
        for (var i = 0; i < journal.Lessons.Count; i++)
        {
            var lesson = journal.Lessons[i];
            var occasion = lesson.Occasion with { LastLessonEnd = SchoolPlan.LastEnd(journal, lesson.Day) };
            var moments = lesson.IsCancelled ? default : LessonMoments.Of(lesson, occasion, plan, dice);
            lessons.Write(lesson, moments, occasion);
            IReadOnlyDictionary<Member, Cell> cells = Nobody;
            if (!lesson.IsCancelled)
            {
                homework.Write(lesson, i + 1 < journal.Lessons.Count ? journal.Lessons[i + 1] : null, moments.Homework, occasion);
                cells = attendance.Write(lesson, moments.Attended, occasion);
                current.Saw(lesson, cells, moments.Attended);
            }

            if (lesson.Assessment is { } assessment)
            {
                marks.Write(assessment, cells, moments.Attended);
            }
        }

        foreach (var assessment in journal.Assessments.Where(a => a.Lesson is null))
        {
            marks.Write(assessment, Nobody, null);
        }

        current.Write();
        new FinalMarkWriter(plan, journal, draft, dice).Write();
        return draft;
    }
}
