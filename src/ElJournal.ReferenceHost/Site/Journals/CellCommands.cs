using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
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
        }
        else if (place.Work is { } work)
        {
            yield return new RecordMark(new MarkEntry(work, place.Pupil, wanted) { Day = standing?.Day }) { Version = seen };
        }
        else
        {
            var made = FreeWork(year, place.Lesson!.Value);
            yield return new RecordAssessment(new Assessment(made, journal, place.Lesson) { Kind = QuickKind });
            yield return new RecordMark(new MarkEntry(made, place.Pupil, wanted));
        }
    }

    /// <summary>Gives the id of the next work of a lesson.</summary>
    internal static AssessmentId FreeWork(RevisedYear year, LessonId lesson)
    {
        for (var number = 1; ; number++)
        {
            var id = AssessmentId.Parse($"{lesson}-w{number}");
            if (year.VersionOf(new FactAddress(RevisedKinds.Assessment, new Domain.Records.LedgerKey(id.Value))) == 0)
            {
                return id;
            }
        }
    }
}
