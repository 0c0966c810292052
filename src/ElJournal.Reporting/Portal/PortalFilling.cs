using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Portal;

/// <summary>Reads the journals one by one, and gives each pupil what the pupil's guardians may read of it.</summary>
internal sealed class PortalFilling(PortalRequest request, IReadOnlyCollection<PortalPupil> pupils)
{
    private readonly SchoolRegister register = request.Source.Register;
    private readonly DateSpan days = new(request.From, request.To);

    internal void Fill()
    {
        for (var ordinal = 0; ordinal < register.Journals.Length; ordinal++)
        {
            var roll = JournalRoll.Of(register, register.Journals[ordinal]);
            var members = pupils.Where(p => roll.Within(p.Id, days) is not null).ToList();
            if (members.Count == 0)
            {
                continue;
            }

            var record = request.Source.ReadJournal(ordinal);
            foreach (var pupil in members)
            {
                Fill(pupil, record, roll);
            }
        }

        foreach (var pupil in pupils)
        {
            pupil.Lessons.Sort(static (a, b) => (a.Entry.Date, a.Entry.Number ?? 0, a.Entry.Lesson).CompareTo((b.Entry.Date, b.Entry.Number ?? 0, b.Entry.Lesson)));
            pupil.Marks.Sort(static (a, b) => (a.Day, a.Work.Id).CompareTo((b.Day, b.Work.Id)));
        }
    }

    private void Fill(PortalPupil pupil, JournalRecord record, JournalRoll roll)
    {
        if (MayBeTold(ResourceKind.Timetable))
        {
            var (entries, homework, attendance) = (MayBeTold(ResourceKind.LessonEntries), MayBeTold(ResourceKind.Homework), MayBeTold(ResourceKind.Attendance));
            pupil.Lessons.AddRange(record.Lessons
                .Where(l => days.Contains(l.Current.Date) && roll.SpansOf(pupil.Id).Any(s => s.Contains(l.Current.Date)))
                .Select(l => new PortalLesson(
                    record.Journal,
                    l.Current,
                    entries ? l.Current.Topic : null,
                    homework && l.CurrentHomework is { IsTask: true } task ? task : null,
                    attendance && l.AttendanceOf(pupil.Id) is { } cell and not Cell.PresentCell ? cell : null)));
        }

        if (MayBeTold(ResourceKind.Marks))
        {
            pupil.Marks.AddRange(record.Assessments.SelectMany(a => MarkOf(pupil, record.Journal, a)));
        }

        if (MayBeTold(ResourceKind.FinalMarks))
        {
            pupil.Finals.AddRange(FinalsOf(pupil, record));
        }

        bool MayBeTold(ResourceKind kind) => pupil.MayBeTold(request.Access, kind, record.Journal, request.At);
    }

    private IEnumerable<PortalMark> MarkOf(PortalPupil pupil, Journal journal, AssessmentRecord work) =>
        work.MarksOf(pupil.Id) is [.., var mark] && days.Contains(mark.Day ?? work.Day) ? [new PortalMark(journal, work.Assessment, mark.Day ?? work.Day, mark.Cell)] : [];

    /// <summary>Gives the final marks of periods that ended on the days, and those that were published on them.</summary>
    private IEnumerable<PortalFinal> FinalsOf(PortalPupil pupil, JournalRecord record) => record.FinalMarks
        .Where(f => f.Pupil == pupil.Id)
        .GroupBy(f => f.Period)
        .Select(p => p.Last())
        .Where(f => f.PublishedAt <= request.At)
        .Select(f => (Mark: f, Period: register.FindPeriod(f.Period)))
        .Where(f => f.Period is not null && (days.Contains(f.Period.Last) || days.Contains(register.Clock.DateOf(f.Mark.PublishedAt!.Value))))
        .Select(f => new PortalFinal(record.Journal, f.Period!, f.Mark.Cell));
}
