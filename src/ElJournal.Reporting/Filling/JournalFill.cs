using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Reporting.Filling;

/// <summary>Counts the entries of one journal, teacher by teacher.</summary>
internal sealed class JournalFill
{
    private readonly ReportInput input;
    private readonly JournalIndex journal;
    private readonly HashSet<string> planned;
    private readonly Dictionary<(StaffId? Teacher, LocalDate Day), FillCounts> counts = [];
    private readonly List<Contradiction> contradictions = [];

    internal JournalFill(ReportInput input, int ordinal)
    {
        (this.input, journal) = (input, input.Rows(ordinal));
        planned = [.. input.Index.Ledger<PlannedTopic>().Where(t => t.Journal == journal.Journal.Id).Select(t => t.Topic.Trim())];
        foreach (ref readonly var lesson in journal.Lessons)
        {
            Add(in lesson);
        }

        foreach (var work in journal.Assessments)
        {
            Add(work);
        }
    }

    /// <summary>Gets the counts of each teacher; nobody stands for lessons of whom no teacher is on record.</summary>
    internal IEnumerable<FillRow> Rows => counts
        .GroupBy(c => c.Key.Teacher, c => c.Value)
        .Select(g => new FillRow(journal.Journal, g.Key, FillCounts.Sum(g)));

    /// <summary>Gets the same day by day.</summary>
    internal IEnumerable<(StaffId? Teacher, LocalDate Day, FillCounts Counts)> Days => counts.Select(c => (c.Key.Teacher, c.Key.Day, c.Value));

    internal IEnumerable<Contradiction> Contradictions => contradictions;

    private void Add(in LessonRow lesson)
    {
        var current = lesson.Record.Current;
        if (!input.IsWithin(current.Date))
        {
            return;
        }

        if (lesson.Status == LessonStatus.Cancelled)
        {
            if (!lesson.Record.Attendance.IsEmpty)
            {
                Contradict(in lesson, pupil: null, ContradictionKind.AttendanceOfCancelled);
            }

            return;
        }

        if (!journal.IsOver(in lesson))
        {
            return;
        }

        if (!lesson.IsOnSchoolDay && lesson.Status == LessonStatus.Held)
        {
            Contradict(in lesson, pupil: null, ContradictionKind.LessonOnDayOff);
        }

        var end = input.Clock.EndOfDay(current.Date);
        var complete = lesson.Complete;
        var topic = lesson.Record.Current.Topic?.Trim();
        var isRecorded = lesson.Status == LessonStatus.Held;
        Add(lesson.WhoTaught, current.Date, new FillCounts
        {
            Lessons = Timeliness.Of(lesson.Entered, end, input.AsOf, complete.HasFlag(FactKinds.LessonEntries)),
            Attendance = Timeliness.Of(lesson.AttendanceEntered, end, input.AsOf, complete.HasFlag(FactKinds.Attendance)),
            Homework = Timeliness.Of(lesson.HomeworkEntered, end, input.AsOf, complete.HasFlag(FactKinds.Homework)),
            Recorded = isRecorded ? 1 : 0,
            WithTopic = isRecorded && topic is not null ? 1 : 0,
            Comparable = isRecorded && topic is not null && planned.Count > 0 ? 1 : 0,
            OnPlan = isRecorded && topic is not null && planned.Contains(topic) ? 1 : 0,
        });
    }

    private void Add(AssessmentRow work)
    {
        var record = work.Record.Marks;
        for (var i = 0; i < record.Length; i++)
        {
            // The entries of a pupil stand together, in the order of time: of those known the last is what stands.
            var last = i;
            while (last + 1 < record.Length && record[last + 1].Pupil == record[i].Pupil)
            {
                last++;
            }

            var standing = record.AsSpan()[i..(last + 1)].ToArray().LastOrDefault(m => m.Recorded.IsKnownAt(input.AsOf));
            i = last;
            if (standing is null || standing.Cell is not (Cell.MarkCell or Cell.DoubleMarkCell or Cell.PassedCell or Cell.FailedCell) || !input.IsWithin(standing.Day ?? work.Date))
            {
                continue;
            }

            var hasLesson = work.LessonOrdinal >= 0;
            Add(hasLesson ? journal.Lessons[work.LessonOrdinal].WhoTaught : journal.Journal.Teacher, standing.Day ?? work.Date, new FillCounts { Marks = 1 });
            if (hasLesson && standing.Day is null && journal.Lessons[work.LessonOrdinal] is var lesson && lesson.Record.AttendanceOf(standing.Pupil) is Cell.AbsentCell)
            {
                Contradict(in lesson, standing.Pupil, ContradictionKind.MarkOfAbsent);
            }
        }
    }

    private void Add(StaffId? teacher, LocalDate day, FillCounts more)
    {
        var key = (teacher, day);
        counts[key] = counts.GetValueOrDefault(key) + more;
    }

    private void Contradict(in LessonRow lesson, PupilId? pupil, ContradictionKind kind) =>
        contradictions.Add(new Contradiction(journal.Journal, lesson.Record.Current.Date, lesson.Record.Id, lesson.WhoTaught, pupil, kind));
}
