using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>assessments</c> (работы).</summary>
internal sealed class AssessmentsSheet(TableContext context)
{
    private readonly HashSet<AssessmentId?> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Key("assessment", context.Assessments);
        var journal = row.RequiredReference("journal", context.Journals);
        var weight = row.Weight("weight");
        var day = ReadDay(row);
        var lesson = ReadLesson(row);
        var retakeOf = row.Reference("retake_of", context.Assessments);
        if (retakeOf is not null && retakeOf == id)
        {
            row.Report(RecordDefects.RetakeOfItself, "retake_of", $"{id}");
        }

        if (lesson is { } known && journal is { } mine && context.JournalOf.TryGetValue(known, out var other) && other != mine)
        {
            row.Report(RecordDefects.AssessmentElsewhere, "journal", $"{id}", mine.Value, known.Value, other.Value);
        }

        row.Unique(seen, id, "работа", $"{id}");
        if (row.IsGood)
        {
            var fact = new Assessment(id!.Value, journal!.Value, lesson, day) { Kind = row.Text("kind"), Title = row.Text("title"), Weight = weight, RetakeOf = retakeOf };
            context.AssessmentFacts.Add((fact, row.Place));
        }
    }

    private LocalDate? ReadDay(SheetRow row)
    {
        var day = row.Date("day");
        if (day is { } known)
        {
            context.DaysOfYear.Add((known, TableYear.AssessmentDay, row.Place.At("day")));
        }

        context.AreDaysDoubtful |= day is null && row.Text("day") is not null;
        return day;
    }

    /// <summary>A lesson that no sheet describes has no day of its own, so that nothing can be made of it: the assessment stands on its day alone.</summary>
    private LessonId? ReadLesson(SheetRow row)
    {
        var (hasLesson, hasDay) = (row.Text("lesson") is not null, row.Text("day") is not null);
        if (hasLesson && !context.Lessons.IsPresent)
        {
            context.LessonsDropped++;
            if (!hasDay)
            {
                row.Report(TableDefects.SheetNeeded, "lesson", TableSheets.Lessons, "в какой день была работа, у которой day пуст");
            }

            return null;
        }

        if (!hasLesson && !hasDay)
        {
            row.Report(TableValueDefects.AssessmentWithoutDay, "day");
        }

        return row.Reference("lesson", context.Lessons);
    }
}
