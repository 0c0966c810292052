using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Families;

/// <summary>Дневник обучающегося: lessons, homework, attendance and marks of one pupil on some days, and how each subject stands.</summary>
/// <remarks>It holds nothing of anybody else but the teachers. Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Pupil">The pupil.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Entries">By day and number.</param>
/// <param name="Subjects">By subject.</param>
internal sealed record Diary(PupilId Pupil, LocalDate First, LocalDate Last, ImmutableArray<DiaryEntry> Entries, ImmutableArray<DiarySubject> Subjects)
{
    internal static Diary Of(ReportInput input, PupilId pupil, LocalDate first, LocalDate last)
    {
        var entries = new List<DiaryEntry>();
        var subjects = new List<DiarySubject>();
        for (var ordinal = 0; ordinal < input.Register.Journals.Length; ordinal++)
        {
            var journal = input.Register.Journals[ordinal];
            if (JournalRoll.Of(input.Register, journal).SpansOf(pupil) is { IsEmpty: false } spans)
            {
                var record = input.Read(ordinal);
                entries.AddRange(EntriesOf(record, pupil, spans, first, last));
                if (SubjectOf(input, record, pupil, last) is { } subject)
                {
                    subjects.Add(subject);
                }
            }
        }

        return new Diary(
            pupil,
            first,
            last,
            [.. entries.OrderBy(e => e.Lesson.Date).ThenBy(e => e.Lesson.Number).ThenBy(e => e.Journal.Id)],
            [.. subjects.OrderBy(s => SubjectWords.Of(s.Journal), StringComparer.Ordinal)]);
    }

    private static IEnumerable<DiaryEntry> EntriesOf(JournalRecord record, PupilId pupil, ImmutableArray<DateSpan> spans, LocalDate first, LocalDate last)
    {
        var marks = record.Assessments
            .Where(a => a.Assessment.Lesson is not null)
            .ToLookup(a => a.Assessment.Lesson!.Value, a => (Work: a.Assessment, Marks: a.MarksOf(pupil).ToArray()));
        foreach (var lesson in record.Lessons)
        {
            var current = lesson.Current;
            if (current.Date >= first && current.Date <= last && current.Status != LessonStatus.Cancelled && spans.Any(s => s.Contains(current.Date)))
            {
                yield return new DiaryEntry(
                    record.Journal,
                    current,
                    lesson.CurrentHomework,
                    lesson.AttendanceOf(pupil),
                    [.. marks[lesson.Id].Where(m => m.Marks.Length > 0).Select(m => (m.Marks[^1].Cell, m.Work.Kind))]);
            }
        }
    }

    private static DiarySubject? SubjectOf(ReportInput input, JournalRecord record, PupilId pupil, LocalDate last)
    {
        if (!input.Register.IsMarked(record.Journal))
        {
            return null;
        }

        var period = input.Period is { } chosen ? ClassPeriods.Like(input.Register, record.Journal.Class, chosen) : AttestationPeriods.Current(AttestationPeriods.Of(input.Register, record.Journal.Class), record, last);
        if (period is null)
        {
            return null;
        }

        var marks = SubjectMarks.Of(input.Source, record.Journal.Id, period, input.AsOf);
        var mine = marks.Of(pupil);
        var rules = MarkBasis.Of(marks, input.Register, input.Policy).Rules;
        return new DiarySubject(
            record.Journal,
            mine.TryGet(out var cells) ? [.. cells.Cells.Where(c => c.Cell is not Cell.AbsentCell).OrderBy(c => c.Day).Select(c => (c.Day, c.Cell, c.Kind, c.Weight))] : [],
            rules is not null && cells is not null ? rules.Judge(cells) : null,
            marks.FinalOf(pupil) is { PublishedAt: not null } final ? final.Cell : null);
    }
}
