using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace VendorRows;

/// <summary>The one place that knows both the vendor's rows and the facts of ElJournal.</summary>
internal static class Facts
{
    internal static Result<SchoolYearRecord> Read()
    {
        var zone = DateTimeZoneProviders.Tzdb[VendorDatabase.TimeZone];
        var school = new SchoolRegisterBuilder(new School(SchoolId.Parse("school-1"), zone)) { Year = SchoolYear.Around(new LocalDate(2023, 9, 12)) };
        foreach (var journal in VendorDatabase.Journals)
        {
            school.Add(StaffOf(journal.TeacherId));
            school.Add(new Journal(JournalOf(journal.Id)) { Subject = journal.Subject, Teacher = StaffOf(journal.TeacherId) });
        }

        // What the data base keeps whole. It says nothing of attendance and marks, so norms about them stay undetermined.
        foreach (var kind in (FactKinds[])[FactKinds.Timetable, FactKinds.LessonEntries, FactKinds.Homework])
        {
            school.Add(new CoverageStatement(kind, CoverageLevel.Complete));
        }

        var facts = new SchoolYearRecordBuilder(school);
        foreach (var row in VendorDatabase.Lessons)
        {
            facts.Add(LessonOf(row), new Place("lessons", row.Id));
        }

        foreach (var row in VendorDatabase.Homework)
        {
            facts.Add(new HomeworkEntry(LessonOf(row.LessonId), row.Text, isStatedNone: row.Text is null) { Recorded = At(row.SavedAt) }, new Place("homework", row.LessonId));
        }

        return facts.Build();
    }

    private static LessonEntry LessonOf(LessonDataRow row) =>
        new(LessonOf(row.Id), JournalOf(row.JournalId), LocalDate.FromDateOnly(row.Date), LocalTime.FromTimeOnly(row.Begins), LocalTime.FromTimeOnly(row.Ends))
        {
            Status = row.SavedAt is null ? LessonStatus.Planned : LessonStatus.Held,
            Topic = row.Topic,
            Teacher = StaffOf(row.TeacherId),
            Recorded = At(row.SavedAt),
        };

    private static Provenance At(DateTimeOffset? saved) => saved is { } at ? new Provenance(Instant.FromDateTimeOffset(at), By: null) : Provenance.Unknown;

    private static LessonId LessonOf(int id) => LessonId.Parse($"{id}");

    private static JournalId JournalOf(int id) => JournalId.Parse($"{id}");

    private static StaffId StaffOf(int id) => StaffId.Parse($"{id}");
}
