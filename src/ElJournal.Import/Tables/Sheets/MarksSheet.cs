using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>marks</c> (отметки): the results of assessments.</summary>
internal sealed class MarksSheet(TableContext context)
{
    private static readonly string Codes = string.Join(", ", CellCodes.Marks.Select(c => c.Text));

    private readonly HashSet<(AssessmentId?, PupilId?, Instant?)> seen = [];

    /// <summary>Reports a mark that lies off the school's scale.</summary>
    internal static void CheckScale(SheetRow row, Cell cell, MarkScale? scale)
    {
        var isOff = scale is { } known && cell switch
        {
            Cell.MarkCell one => !known.Contains(one.Mark),
            Cell.DoubleMarkCell two => !known.Contains(two.First) || !known.Contains(two.Second),
            _ => false,
        };
        if (isOff)
        {
            row.Report(RecordDefects.OffScale, "mark", CellCodes.Format(cell), $"{scale}");
        }
    }

    internal void Read(SheetRow row)
    {
        if (!context.Needs(TableSheets.Assessments, row, "к какому журналу и дню относится работа"))
        {
            return;
        }

        var assessment = row.RequiredReference("assessment", context.Assessments);
        var pupil = row.RequiredReference("pupil", context.Pupils);
        var cell = ReadCell(row);
        var day = row.Date("day");
        var recorded = new Provenance(row.Moment("recorded_at"), row.Reference("recorded_by", context.Staff));
        row.Unique(seen, (assessment, pupil, recorded.At), "отметка", $"{assessment}/{pupil}");
        if (row.IsGood)
        {
            context.MarkFacts.Add((new MarkEntry(assessment!.Value, pupil!.Value, cell!) { Day = day, Recorded = recorded }, row.Place));
        }
    }

    private Cell? ReadCell(SheetRow row)
    {
        if (row.Required("mark") is not { } text)
        {
            return null;
        }

        if (CellCodes.TryParseMark(text, out var cell))
        {
            CheckScale(row, cell, context.Scale);
        }
        else
        {
            row.Report(TableValueDefects.BadMark, "mark", Quoting.Of(text), Codes);
        }

        return cell;
    }
}
