using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>final_marks</c> (итоговые отметки).</summary>
internal sealed class FinalMarksSheet(TableContext context)
{
    private static readonly string Codes = string.Join(", ", CellCodes.FinalMarks.Select(c => c.Text));

    private readonly HashSet<(JournalId?, PupilId?, PeriodId?, Instant?)> seen = [];

    internal void Read(SheetRow row)
    {
        var journal = row.RequiredReference("journal", context.Journals);
        var pupil = row.RequiredReference("pupil", context.Pupils);
        var period = row.RequiredReference("period", context.Periods);
        var cell = ReadCell(row);
        var recorded = new Provenance(row.Moment("recorded_at"), row.Reference("recorded_by", context.Staff));
        var published = row.Moment("published_at");
        row.Unique(seen, (journal, pupil, period, recorded.At), "итоговая отметка", $"{journal}/{pupil}/{period}");
        if (row.IsGood)
        {
            var fact = new FinalMarkEntry(journal!.Value, pupil!.Value, period!.Value, cell!) { Recorded = recorded, PublishedAt = published, Reason = row.Text("reason") };
            context.FinalMarkFacts.Add((fact, row.Place));
        }
    }

    private Cell? ReadCell(SheetRow row)
    {
        if (row.Required("mark") is not { } text)
        {
            return null;
        }

        if (CellCodes.TryParseFinalMark(text, out var cell))
        {
            MarksSheet.CheckScale(row, cell, context.Scale);
        }
        else
        {
            row.Report(TableValueDefects.BadFinalMark, "mark", Quoting.Of(text), Codes);
        }

        return cell;
    }
}
