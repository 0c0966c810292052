using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>Writes attendance: a row for each pupil who is not simply present, or one that says that all are.</summary>
internal sealed class AttendanceWriter(DayTable days, JournalDraft draft, Dice dice)
{
    private static readonly Cell Ill = Cell.Absent(AbsenceReason.Illness);
    private static readonly Cell Excused = Cell.Absent(AbsenceReason.Excused);
    private static readonly Cell Absent = Cell.Absent(AbsenceReason.NotStated);

    /// <summary>Writes the attendance of a lesson and gives those who are not simply present.</summary>
    internal IReadOnlyDictionary<Member, Cell> Write(LessonPlan lesson, Instant? entered, in Occasion occasion)
    {
        draft.Expected.Duty(Norms.AttendanceRecorded, occasion, entered, lesson.IsNearMissOf(Norms.AttendanceRecorded));
        var cells = new Dictionary<Member, Cell>();
        if (entered is not { } at)
        {
            return cells;
        }

        draft.Expected.Ban(Norms.AttendanceNotAhead, occasion with { KnownFrom = at }, isBroken: at < lesson.StartAt, lesson.IsNearMissOf(Norms.AttendanceNotAhead));
        var recorded = new Provenance(at, (lesson.Substitute ?? lesson.Journal.Teacher).Id);
        Member? here = null;
        foreach (var member in lesson.Journal.MembersOn(lesson.Day))
        {
            if (CellOf(lesson, member) is { } cell)
            {
                cells.Add(member, cell);
                draft.Attendance.Add(new AttendanceEntry(lesson.Id, member.Pupil, cell) { Recorded = recorded });
            }
            else
            {
                here ??= member;
            }
        }

        if (cells.Count == 0)
        {
            draft.Attendance.Add(new AttendanceEntry(lesson.Id, null, Cell.Present) { Recorded = recorded });
        }

        if (lesson.Twist.Is(Norms.AttendanceRecorded, LessonSlip.CorrectedLater) && here is not null)
        {
            draft.Attendance.Add(new AttendanceEntry(lesson.Id, here.Pupil, Excused) { Recorded = new(days.EndOf(lesson.Day) + Duration.FromHours(dice.Between(1, 60)), lesson.Journal.Teacher.Id) });
        }

        return cells;
    }

    private Cell? CellOf(LessonPlan lesson, Member member)
    {
        var drawn = dice.Below(1000);
        if (lesson.Assessment is { } assessment && assessment.Target == member)
        {
            return assessment.Twist.Slip switch
            {
                MarkSlip.AbsentWithoutMark or MarkSlip.OwnDay or MarkSlip.OwnDayLate or MarkSlip.MarkedThoughAbsent => drawn < 500 ? Absent : Ill,
                MarkSlip.Exempt => Cell.Exempt,
                _ => null,
            };
        }

        if ((lesson.Journal.CurrentSlipOn(lesson.Day, member) ?? lesson.Journal.CurrentSlipOn(lesson.Assessment?.Day ?? lesson.Day, member)) is { } slip)
        {
            return slip == CurrentSlip.NeverCame || lesson.Assessment is not null ? Absent : lesson.Journal.MustCome(lesson) ? null : Ill;
        }

        return (member.Class.IllOn[lesson.Day] & member.Bit) != 0 ? Ill : drawn switch
        {
            < 12 => Absent,
            < 18 => Excused,
            < 32 => Cell.Late,
            _ => null,
        };
    }
}
