using ElJournal.Domain;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>lessons</c> (уроки): the timetable, what was recorded of it, and substitutions.</summary>
internal sealed class LessonsSheet(TableContext context)
{
    private readonly HashSet<(LessonId?, Instant?)> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Key("lesson", context.Lessons);
        var journal = row.RequiredReference("journal", context.Journals);
        var date = ReadDate(row);
        var (start, end) = (row.Time("start"), row.Time("end"));
        if (end <= start)
        {
            row.Report(TableValueDefects.LessonReversed, "end", Wording.Of(start!.Value), Wording.Of(end!.Value));
        }

        var number = row.Number("number", 0, 20);
        var status = row.Code("status", FactCodes.LessonStatuses);
        var remote = row.YesNo("remote");
        var (teacher, actual) = (row.Reference("teacher", context.Staff), row.Reference("actual_teacher", context.Staff));
        var recorded = new Provenance(row.Moment("recorded_at"), row.Reference("recorded_by", context.Staff));
        var substitution = row.Moment("substitution_recorded_at");
        CheckJournal(row, id, journal);
        row.Unique(seen, (id, recorded.At), "урок", $"{id}");
        if (row.IsGood)
        {
            var fact = new LessonEntry(id!.Value, journal!.Value, date!.Value, start, end)
            {
                Number = number,
                Status = status ?? LessonStatus.Held,
                Kind = row.Text("kind"),
                Topic = row.Text("topic"),
                IsRemote = remote ?? false,
                Teacher = teacher,
                ActualTeacher = actual,
                Recorded = recorded,
                SubstitutionRecordedAt = substitution,
            };
            context.LessonFacts.Add((fact, row.Place));
        }
    }

    private LocalDate? ReadDate(SheetRow row)
    {
        var date = row.RequiredDate("date");
        if (date is { } day)
        {
            context.DaysOfYear.Add((day, TableYear.LessonDay, row.Place.At("date")));
        }
        else
        {
            context.AreDaysDoubtful = true;
        }

        return date;
    }

    private void CheckJournal(SheetRow row, LessonId? id, JournalId? journal)
    {
        if (id is not { } lesson || journal is not { } known)
        {
            return;
        }

        if (!context.JournalOf.TryAdd(lesson, known) && context.JournalOf[lesson] != known)
        {
            row.Report(RecordDefects.LessonMoved, "journal", lesson.Value, context.JournalOf[lesson].Value, known.Value);
        }
    }
}
