using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Packs;
using NodaTime;

var (day, journal, zone) = (new LocalDate(2023, 9, 12), JournalId.Parse("7А-алгебра"), DateTimeZoneProviders.Tzdb["Asia/Kamchatka"]);
var school = new SchoolRegisterBuilder(new School(SchoolId.Parse("school-1"), zone)) { Year = SchoolYear.Around(day) };
school.Add(new Journal(journal) { Subject = "Алгебра" });
school.Add(new CoverageStatement(FactKinds.Timetable, CoverageLevel.Complete)); // our data lack no lesson …
school.Add(new CoverageStatement(FactKinds.LessonEntries, CoverageLevel.Complete)); // … and no entry of one
var facts = new SchoolYearRecordBuilder(school);
facts.Add(new LessonEntry(LessonId.Parse("L1"), journal, day, new LocalTime(8, 30), new LocalTime(9, 15))
{
    Recorded = new Provenance(Instant.FromUtc(2023, 9, 12, 12, 0), By: null), // midnight in Kamchatka
});
var (record, asOf) = (facts.Build().Value, Instant.FromUtc(2023, 9, 30, 0, 0));

var engine = new PolicyEngine(PackLibrary.Standard.Get("lenskaya-2017").Value);
Console.WriteLine(string.Join('\n', ExplanationText.Lines(engine.Explain(record, asOf, "lesson.recorded@lesson:L1")!).Take(6)));
Console.WriteLine(string.Join(", ", engine.Audit(record, asOf).Findings));
