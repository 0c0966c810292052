using System.Globalization;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Turns what was typed into a cell into commands: what the cell shall hold against what stands there.</summary>
internal static class CellCommands
{
    /// <summary>The kind of the work that a mark makes in a column without one.</summary>
    internal const string QuickKind = "Ответ на уроке";

    /// <summary>Gives the commands by which a cell comes to hold something.</summary>
    /// <param name="year">The year as it stands.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="place">Which cell.</param>
    /// <param name="wanted">What it shall hold.</param>
    /// <param name="seen">What its author has seen there.</param>
    /// <returns>The commands; none when it holds that already.</returns>
    internal static IEnumerable<JournalCommand> For(RevisedYear year, JournalId journal, CellPlace place, CellContent wanted, SeenVersions seen) =>
        [.. OfAttendance(year, place, wanted.Attendance ?? Cell.Present, seen.Attendance), .. OfMark(year, journal, place, wanted.Mark, seen.Mark)];

    /// <summary>Finds which cell is meant: who types on in a column without a work, before the page shows the one that the first mark has made, means that work.</summary>
    internal static CellPlace Find(RevisedYear year, CellPlace place) =>
        place is { Work: null, Lesson: { } lesson } && year.FindAssessment(FirstWork(lesson)) is { } made ? place with { Work = made.Id } : place;

    private static IEnumerable<JournalCommand> OfAttendance(RevisedYear year, CellPlace place, Cell wanted, int seen)
    {
        var standing = place.In(year).Attendance?.Cell;
        if (place.Lesson is { } lesson && wanted != (standing ?? Cell.Present))
        {
            yield return new RecordAttendance(new AttendanceEntry(lesson, place.Pupil, wanted)) { Version = seen };
        }
    }

    private static IEnumerable<JournalCommand> OfMark(RevisedYear year, JournalId journal, CellPlace place, Cell? wanted, int seen)
    {
        var standing = place.In(year).Mark;
        if (wanted == standing?.Cell)
        {
            yield break;
        }

        if (wanted is null)
        {
            yield return new WithdrawFact(place.Mark!.Value, seen);
            yield break;
        }

        if (place.Work is null)
        {
            yield return new RecordAssessment(new Assessment(FirstWork(place.Lesson!.Value), journal, place.Lesson) { Kind = QuickKind });
        }

        yield return new RecordMark(new MarkEntry(place.Work ?? FirstWork(place.Lesson!.Value), place.Pupil, wanted) { Day = standing?.Day }) { Version = seen };
    }

    private static AssessmentId FirstWork(LessonId lesson) => WorkOf(lesson, number: 1);

    private static AssessmentId WorkOf(LessonId lesson, int number) => AssessmentId.Parse(string.Create(CultureInfo.InvariantCulture, $"{lesson}-w{number}"));

    /// <summary>Gives the id of the next work of a lesson.</summary>
    internal static AssessmentId FreeWork(RevisedYear year, LessonId lesson)
    {
        var number = 1;
        while (year.Find(new FactAddress(RevisedKinds.Assessment, new LedgerKey(WorkOf(lesson, number).Value))) is not null)
        {
            number++;
        }

        return WorkOf(lesson, number);
    }
}
