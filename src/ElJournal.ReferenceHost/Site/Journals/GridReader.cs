using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Marks;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Reads the grid of a journal; each cell is shown to whom access allows to read it.</summary>
internal sealed class GridReader
{
    private readonly Visit visit;
    private readonly Journal journal;
    private readonly JournalRoll roll;
    private readonly AccessScope attendance;
    private readonly AccessScope marks;
    private readonly MarkSheet sheet;

    internal GridReader(Visit visit, Journal journal, StudyPeriod period, PupilId? only = null)
    {
        (this.visit, this.journal) = (visit, journal);
        roll = JournalRoll.Of(visit.Register, journal);
        attendance = visit.ScopeOf(AccessAction.Read, ResourceKind.Attendance);
        marks = visit.ScopeOf(AccessAction.Read, ResourceKind.Marks);
        Record = visit.Source.ReadJournal(visit.Register.OrdinalOf(journal.Id));
        sheet = MarkSheet.Of(SubjectMarks.Of(visit.Source, journal.Id, period, visit.AsOf), visit.Register, visit.Policy, only);
    }

    /// <summary>Gets what the journal holds, whoever may read what of it.</summary>
    internal JournalRecord Record { get; }

    /// <summary>Gets by which rules marks are judged.</summary>
    internal MarkBasis Basis => sheet.Basis;

    internal JournalGrid Read(LessonId? open)
    {
        var columns = Columns();
        return new JournalGrid(
            journal.Id,
            columns,
            [.. sheet.Rows.Where(r => visit.MayRead(OfPupil(ResourceKind.Marks, r.Pupil))).Select(r => RowOf(r, columns)).OrderBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Pupil)],
            open);
    }

    /// <summary>Says how a pupil stands; null for who may not read all marks of the pupil.</summary>
    internal MarkStanding? StandingOf(PupilId pupil) => sheet.Rows.FirstOrDefault(r => r.Pupil == pupil) is { } row ? StandingOf(row) : null;

    /// <summary>Reads one cell.</summary>
    internal GridCell CellOf(CellPlace place, LessonEntry? lesson, LocalDate day)
    {
        var (present, result, versions) = place.In(visit.Year);
        var text = CellText.Of(
            lesson is not null && present is not null && Includes(attendance, lesson, place.Pupil) ? present.Cell : null,
            result is not null && Includes(marks, lesson, place.Pupil) ? result.Cell : null);
        return new GridCell(text, versions, !roll.SpansOf(place.Pupil).Any(s => s.Contains(day)));
    }

    private ImmutableArray<GridColumn> Columns()
    {
        var days = new DateSpan(sheet.Marks.Period.First, sheet.Marks.Period.Last);
        var works = Record.Assessments.ToLookup(a => a.Assessment.Lesson, a => a.Assessment);
        var ofLessons = from lesson in Record.Lessons.Select(l => l.Current)
                        where days.Contains(lesson.Date) && lesson.Status != LessonStatus.Cancelled
                        where visit.MayRead(new AccessTarget(ResourceKind.LessonEntries) { Lesson = lesson })
                        from work in works[lesson.Lesson].OrderBy(w => w.Id).Cast<Assessment?>().DefaultIfEmpty(null)
                        select ColumnOf(lesson.Date, lesson, work);
        var ofNone = Record.Assessments.Where(a => a.Assessment.Lesson is null && days.Contains(a.Day)).Select(a => ColumnOf(a.Day, lesson: null, a.Assessment));
        return [.. ofLessons.Concat(ofNone).OrderBy(c => c.Day).ThenBy(c => c.Lesson?.Start ?? LocalTime.MinValue)];
    }

    private GridColumn ColumnOf(LocalDate day, LessonEntry? lesson, Assessment? work)
    {
        var weight = work is null ? null : work.Weight ?? Basis.Rules?.WeightOf(work.Kind, day);
        return new GridColumn(day, lesson, work, weight is { } known ? Wording.Of(known.Hundredths / 100m) : null, MayWrite(day, lesson));
    }

    /// <summary>Asks of anybody who belongs to the journal on the day: who may write about one may write about all.</summary>
    private bool MayWrite(LocalDate day, LessonEntry? lesson) =>
        day <= visit.Today
        && roll.Pupils.Where(p => roll.SpansOf(p).Any(s => s.Contains(day))).Select(p => (PupilId?)p).FirstOrDefault() is { } pupil
        && (visit.May(AccessAction.Enter, Target(ResourceKind.Marks, lesson, pupil)) || visit.May(AccessAction.Enter, Target(ResourceKind.Attendance, lesson, pupil)));

    private GridRow RowOf(MarkSheetRow row, ImmutableArray<GridColumn> columns) => new(
        row.Pupil,
        visit.NameOf(row.Pupil.Value),
        [.. columns.Select(c => CellOf(new CellPlace(c.Lesson?.Lesson, c.Work?.Id, row.Pupil), c.Lesson, c.Day))],
        StandingOf(row));

    private MarkStanding? StandingOf(MarkSheetRow row) =>
        visit.MayRead(OfPupil(ResourceKind.Marks, row.Pupil)) ? MarkStanding.Of(sheet, row, isFinalShown: visit.MayRead(OfPupil(ResourceKind.FinalMarks, row.Pupil))) : null;

    private bool Includes(AccessScope scope, LessonEntry? lesson, PupilId pupil) => scope.Includes(visit.State.Access.Resolve(Target(scope.Kind, lesson, pupil)));

    private AccessTarget Target(ResourceKind kind, LessonEntry? lesson, PupilId pupil) => new(kind) { Journal = journal.Id, Lesson = lesson, Pupil = pupil };

    private AccessTarget OfPupil(ResourceKind kind, PupilId pupil) => Target(kind, lesson: null, pupil);
}
