using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Site.Periods;
using ElJournal.Reporting;
using ElJournal.Reporting.Marks;
using ElJournal.Rules.Access;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Reads how a class stands: what is due is told by the monitor, what marks come to by the rules of the school.</summary>
internal sealed class OverviewReader(Visit visit, ClassId schoolClass)
{
    /// <summary>How far ahead a duty is of interest.</summary>
    private static readonly Duration Ahead = Duration.FromDays(2);

    private readonly ImmutableArray<Journal> journals = [.. visit.JournalsOf(schoolClass).Where(j => visit.MayRead(new AccessTarget(ResourceKind.LessonEntries) { Journal = j.Id }))];

    /// <summary>Reads a period.</summary>
    /// <param name="asked">The id of the period; null for the current one.</param>
    /// <returns>The model; null when there is no such period.</returns>
    internal OverviewModel? Read(string? asked)
    {
        if (PeriodChoice.Find(visit, schoolClass, asked) is not { } period)
        {
            return null;
        }

        var over = journals.ToDictionary(j => j.Id, j => LessonsOver(j, period.Chosen));
        var duties = DutiesByJournal();
        var attendance = over.Values.SelectMany(l => l).Where(l => l.Status == LessonStatus.Held).SelectMany(l => visit.Year.AttendanceOf(l.Lesson)).ToLookup(a => a.Pupil);
        var sheets = journals.Where(visit.Register.IsMarked)
            .Select(j => MarkSheet.Of(SubjectMarks.Of(visit.Source, j.Id, period.Chosen, visit.AsOf), visit.Register, visit.Policy))
            .ToList();
        return new OverviewModel(
            ClassHead.Of(visit, schoolClass, ClassSection.Overview),
            period,
            [.. journals.Select(j => JournalRow(j, over[j.Id], duties[j.Id]))],
            [.. visit.PupilsOf(schoolClass).Select(p => PupilRow(p.Pupil, p.Name, attendance[p.Pupil], sheets))],
            [.. sheets.SelectMany(s => s.Basis.Reasons).Distinct()]);
    }

    private ImmutableArray<LessonEntry> LessonsOver(Journal journal, StudyPeriod period) =>
        [.. visit.Year.LessonsOf(journal.Id).Where(l => l.Status != LessonStatus.Cancelled && period.Contains(l.Date) && IsOver(l))];

    private bool IsOver(LessonEntry lesson) => lesson.End is { } end ? visit.Register.Clock.At(lesson.Date, end) <= visit.Now : lesson.Date < visit.Today;

    private ILookup<JournalId, StandingVerdict> DutiesByJournal()
    {
        var own = journals.Select(j => j.Id).ToHashSet();
        return visit.School.Journal.Consult(monitor => monitor.Standing
            .Where(s => s is { IsAdvice: false, Verdict: Verdict.Pending or Verdict.Overdue, Journal: { } journal } && own.Contains(journal))
            .Where(s => s.Verdict == Verdict.Overdue || s.Due.InstantOrNull <= visit.Now + Ahead)
            .ToLookup(s => s.Journal!.Value));
    }

    private ClassJournalRow JournalRow(Journal journal, ImmutableArray<LessonEntry> over, IEnumerable<StandingVerdict> duties) => new(
        LessonTitle.Of(journal),
        journal.Teacher is { } teacher ? visit.NameOf(teacher.Value) : null,
        over.Length,
        over.Count(l => l.Status == LessonStatus.Planned),
        [
            .. duties.GroupBy(d => d.Binding)
                .Select(g => new ClassDuty(g.Key.Norm.Title, g.Key.Clause.Id, g.Count(d => d.Verdict == Verdict.Pending), g.Count(d => d.Verdict == Verdict.Overdue)))
                .OrderByDescending(d => d.Overdue)
                .ThenBy(d => d.Norm, StringComparer.Ordinal),
        ]);

    private static ClassPupilRow PupilRow(PupilId pupil, string name, IEnumerable<AttendanceEntry> attendance, List<MarkSheet> sheets)
    {
        var cells = attendance.Select(a => a.Cell).ToList();
        var absences = cells.OfType<Cell.AbsentCell>().ToList();
        return new ClassPupilRow(
            pupil.Value,
            name,
            absences.Count,
            absences.Count(a => a.Reason == AbsenceReason.NotStated),
            cells.Count(c => c is Cell.LateCell),
            [.. sheets.SelectMany(s => s.Rows.Where(r => r.Pupil == pupil).Select(r => LowIn(s, r)).OfType<string>())]);
    }

    /// <summary>Names the subject and the average where it does not reach the least mark that passes; null where it does, or there is none.</summary>
    private static string? LowIn(MarkSheet sheet, MarkSheetRow row) => row.Outcome is { Average: { } average, Distances: [{ IsReached: false }, ..] } outcome
        ? $"{sheet.Marks.Journal.Subject ?? sheet.Marks.Journal.Id.Value}: среднее {RussianText.Number(average, outcome.Rules.DisplayDigits)}"
        : null;
}
