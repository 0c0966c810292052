using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>attendance</c> (посещаемость).</summary>
internal sealed class AttendanceSheet(TableContext context)
{
    private const string Everybody = "*";
    private static readonly string Allowed = string.Join(", ", CellCodes.Attendance.Select(c => c.Text));

    private readonly HashSet<(LessonId?, PupilId?, Instant?)> seen = [];

    internal void Read(SheetRow row)
    {
        if (!context.Needs(TableSheets.Lessons, row, "в каком журнале и в какой день был урок"))
        {
            return;
        }

        var lesson = row.RequiredReference("lesson", context.Lessons);
        var isAll = row.Text("pupil") == Everybody;
        var pupil = isAll ? null : row.RequiredReference("pupil", context.Pupils);
        var cell = ReadCell(row, isAll);
        var recorded = new Provenance(row.Moment("recorded_at"), By: null);
        row.Unique(seen, (lesson, pupil, recorded.At), "посещаемость", $"{lesson}/{row.Text("pupil")}");
        if (row.IsGood)
        {
            context.AttendanceFacts.Add((new AttendanceEntry(lesson!.Value, pupil, cell!) { Recorded = recorded }, row.Place));
        }
    }

    private static Cell? ReadCell(SheetRow row, bool isAll)
    {
        if (row.Required("code") is not { } code)
        {
            return null;
        }

        if (!CellCodes.TryParseAttendance(code, out var cell))
        {
            row.Report(TableValueDefects.BadCode, "code", Quoting.Of(code), Allowed);
        }
        else if (isAll != (code == CellCodes.AllPresent))
        {
            row.Report(TableValueDefects.AllWithPupil, "code", Quoting.Of(row.Text("pupil") ?? ""), code);
        }

        return cell;
    }
}
