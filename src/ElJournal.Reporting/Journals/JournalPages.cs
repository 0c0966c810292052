using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Journals;

/// <summary>Страницы журнала: of one journal the left one, pupils by days, and the right one, topics and homework.</summary>
/// <remarks>Of an entry and its corrections the last known stands, and that it was corrected is shown. Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Journal">The journal.</param>
/// <param name="Periods">The periods whose final marks are shown.</param>
/// <param name="Columns">The columns of the left page, by day.</param>
/// <param name="Pupils">The rows of the left page, by id.</param>
/// <param name="Lessons">The rows of the right page, by day.</param>
internal sealed record JournalPages(
    Journal Journal,
    ImmutableArray<StudyPeriod> Periods,
    ImmutableArray<JournalColumn> Columns,
    ImmutableArray<JournalPupil> Pupils,
    ImmutableArray<JournalLesson> Lessons)
{
    internal static JournalPages Of(ReportInput input, int ordinal)
    {
        var record = input.Read(ordinal);
        var lessons = record.Lessons.Where(l => input.IsWithin(l.Current.Date) && l.Current.Date <= input.Today && l.Current.Status != LessonStatus.Cancelled).ToList();
        var works = record.Assessments.Where(a => input.IsWithin(a.Day) && a.Day <= input.Today).ToList();
        var byId = lessons.ToDictionary(l => l.Id);

        // A work of a cancelled lesson, or of none, stands in a column of its day.
        JournalColumn ColumnOf(AssessmentRecord work) => work.Assessment.Lesson is { } id && byId.TryGetValue(id, out var lesson) ? new(lesson.Current.Date, id) : new(work.Day, Lesson: null);
        ImmutableArray<JournalColumn> columns =
        [
            .. lessons.Select(l => new JournalColumn(l.Current.Date, l.Id))
                .Concat(works.Select(ColumnOf).Where(c => c.Lesson is null).Distinct())
                .OrderBy(c => c.Day),
        ];
        ImmutableArray<StudyPeriod> periods = [.. AttestationPeriods.Of(input.Register, record.Journal.Class).Where(p => input.Period is null || p == input.Period)];
        var marks = works
            .SelectMany(w => w.Marks.GroupBy(m => m.Pupil).Select(g => (Column: ColumnOf(w), Entry: g.Last(), IsCorrected: g.Skip(1).Any())))
            .ToLookup(m => (m.Entry.Pupil, m.Column), m => (m.Entry, m.IsCorrected));
        return new JournalPages(
            record.Journal,
            periods,
            columns,
            [
                .. MembersOf(input, record.Journal).Select(m => new JournalPupil(
                    m,
                    [.. columns.Select(c => CellOf(m.Pupil, c, c.Lesson is { } id ? byId[id] : null, marks))],
                    [.. periods.Select(p => record.FinalMarks.LastOrDefault(f => f.Pupil == m.Pupil && f.Period == p.Id)?.Cell)])),
            ],
            [.. lessons.Select(l => LessonOf(input, record.Journal, l))]);
    }

    private static IEnumerable<ClassMember> MembersOf(ReportInput input, Journal journal)
    {
        var (first, last) = input.Days;
        var roll = JournalRoll.Of(input.Register, journal);
        foreach (var pupil in roll.Pupils)
        {
            if (roll.Within(pupil, new DateSpan(first, last)) is { } span)
            {
                yield return new ClassMember(pupil, span.From > first ? span.From : null, span.To < last && span.To < input.Today ? span.To : null);
            }
        }
    }

    private static string CellOf(PupilId pupil, JournalColumn column, LessonRecord? lesson, ILookup<(PupilId Pupil, JournalColumn Column), (MarkEntry Entry, bool IsCorrected)> marks)
    {
        var attendance = lesson?.AttendanceOf(pupil) is { } cell and not Cell.PresentCell ? MarkWords.Of(cell) : null;
        var given = marks[(pupil, column)].Select(m => MarkWords.Of(m.Entry.Cell) + (m.IsCorrected ? "*" : ""));
        return string.Join(' ', given.Prepend(attendance).Where(text => text is not null));
    }

    private static JournalLesson LessonOf(ReportInput input, Journal journal, LessonRecord lesson)
    {
        var current = lesson.Current;
        var assigned = current.Teacher ?? journal.Teacher;
        var later = Math.Max(0, lesson.Entries.Count(e => e.Status == LessonStatus.Held) - 1) + Math.Max(0, lesson.Homework.Length - 1)
            + lesson.Attendance.GroupBy(a => a.Pupil).Sum(g => g.Count() - 1);
        return new JournalLesson(
            current,
            lesson.CurrentHomework,
            current.ActualTeacher is { } actual && actual != assigned ? actual : null,
            later,
            lesson.FirstHeld?.Recorded.At is { } at ? input.Clock.DateOf(at) : null);
    }
}
