using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace WebApi;

/// <summary>Where the application keeps its school; in earnest it would map its rows, as the sample of the vendor's rows does.</summary>
internal static class SchoolYears
{
    internal static SchoolYearRecord Current()
    {
        var (day, journal) = (new LocalDate(2023, 9, 12), JournalId.Parse("7А-алгебра"));
        var school = new SchoolRegisterBuilder(new School(SchoolId.Parse("school-1"), DateTimeZoneProviders.Tzdb["Europe/Moscow"])) { Year = SchoolYear.Around(day) };
        school.Add(new Journal(journal) { Subject = "Алгебра" });
        school.Add(new CoverageStatement(FactKinds.Timetable, CoverageLevel.Complete));
        school.Add(new CoverageStatement(FactKinds.LessonEntries, CoverageLevel.Complete));
        var facts = new SchoolYearRecordBuilder(school);
        facts.Add(new LessonEntry(LessonId.Parse("L1"), journal, day, new LocalTime(8, 30), new LocalTime(9, 15))
        {
            Topic = "Степень числа",
            Recorded = new Provenance(Instant.FromUtc(2023, 9, 14, 6, 0), By: null),
        });
        return facts.Build().Value;
    }
}
