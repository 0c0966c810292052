using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Draws what a row of a small year becomes.</summary>
internal static class SmallRowChanges
{
    /// <summary>Draws a correction: an entry of the same thing made at an instant, the old one stays.</summary>
    internal static object? Correction(object row, Instant at, SmallYear year, Dice dice)
    {
        var recorded = new Provenance(at + Duration.FromSeconds(dice.Between(-1, 1)), dice.Pick(year.Staff));
        return row switch
        {
            LessonEntry e => Moved(e, year, dice) with { Recorded = recorded },
            HomeworkEntry e => new HomeworkEntry(e.Lesson, dice.Chance(500) ? "§ 7" : null) { Recorded = recorded },
            AttendanceEntry e => new AttendanceEntry(e.Lesson, e.Pupil ?? dice.Pick(year.Pupils), dice.Pick(Attendances)) { Recorded = recorded },
            MarkEntry e => new MarkEntry(e.Assessment, dice.Chance(500) ? e.Pupil : dice.Pick(year.Pupils), Cell.Exempt) { Recorded = recorded },
            FinalMarkEntry e => e with { Recorded = recorded, PublishedAt = dice.Chance(500) ? recorded.At : null },
            LedgerFact f => f with { Recorded = recorded },
            _ => null,
        };
    }

    /// <summary>Draws a row to stand in place of another, of the same thing; null where none comes to mind.</summary>
    internal static object? Another(object row, SmallYear year, Dice dice) => row switch
    {
        LessonEntry e => Moved(e, year, dice),
        Assessment a => new Assessment(a.Id, a.Journal, a.Lesson, (a.Day ?? year.Year.First).PlusDays(dice.Below(2))) { Kind = a.Kind, Title = a.Title },
        MarkEntry e => new MarkEntry(e.Assessment, e.Pupil, dice.Chance(500) ? Cell.Exempt : Cell.Passed) { Recorded = e.Recorded, Day = e.Day },
        AttendanceEntry { Pupil: not null } e => new AttendanceEntry(e.Lesson, e.Pupil, dice.Pick(Attendances)) { Recorded = e.Recorded },
        FinalMarkEntry e => e with { PublishedAt = e.PublishedAt is null ? e.Recorded.At : null },
        CalendarDay d => d with { Kind = dice.Pick(Enum.GetValues<CalendarDayKind>()) },
        Enrolment e => e.Span == DateSpan.Always ? e with { Span = new DateSpan(null, year.Year.First.PlusDays(120)) } : e with { Span = DateSpan.Always, EndRecorded = Provenance.Unknown },
        StudyPeriod p when p.First < p.Last => new StudyPeriod(p.Id, p.Kind, p.Class, p.First, p.Last.PlusDays(-1)),
        _ => null,
    };

    private static readonly Cell[] Attendances = [Cell.Present, Cell.Late, Cell.Absent(AbsenceReason.Illness), Cell.Exempt];

    private static LessonEntry Moved(LessonEntry entry, SmallYear year, Dice dice)
    {
        var date = dice.Below(5) switch { 0 when entry.Date < year.Year.Last => entry.Date.PlusDays(1), _ => entry.Date };
        var minutes = dice.Below(4) switch { 0 => 25, _ => 0 };
        return new(entry.Lesson, entry.Journal, date, entry.Start?.PlusMinutes(minutes), entry.End?.PlusMinutes(minutes))
        {
            Number = entry.Number,
            Status = dice.Chance(500) ? entry.Status : dice.Pick(Enum.GetValues<LessonStatus>()),
            Kind = dice.Chance(500) ? entry.Kind : "урок",
            Topic = dice.Chance(500) ? entry.Topic : "Дроби",
            IsRemote = entry.IsRemote,
            Teacher = entry.Teacher,
            ActualTeacher = dice.Chance(300) ? dice.Pick(year.Staff) : entry.ActualTeacher,
            Recorded = entry.Recorded,
            SubstitutionRecordedAt = entry.SubstitutionRecordedAt,
        };
    }
}
