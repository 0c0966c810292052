using ElJournal.Domain.Journals;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>homework</c> (домашние задания).</summary>
internal sealed class HomeworkSheet(TableContext context)
{
    private readonly HashSet<(LessonId?, Instant?)> seen = [];

    internal void Read(SheetRow row)
    {
        if (!context.Needs(TableSheets.Lessons, row, "в каком журнале и в какой день был урок"))
        {
            return;
        }

        var lesson = row.RequiredReference("lesson", context.Lessons);
        var due = row.Date("due");
        var minutes = row.Number("minutes", 0, HomeworkEntry.MaxMinutes);
        var recorded = new Provenance(row.Moment("recorded_at"), By: null);
        row.Unique(seen, (lesson, recorded.At), "домашнее задание урока", $"{lesson}");
        if (row.IsGood)
        {
            context.HomeworkFacts.Add((HomeworkText.Entry(lesson!.Value, row.Text("text")) with { Due = due, Minutes = minutes, Recorded = recorded }, row.Place));
        }
    }
}
