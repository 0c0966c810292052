using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Import.Calendars;
using ElJournal.Import.NetSchool;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.NetSchool;

/// <summary>A recorded week of a tenth form, where the real file is at hand.</summary>
public sealed class RealDiaryTests
{
    private static readonly DateTimeZone Moscow = DateTimeZoneProviders.Tzdb["Europe/Moscow"];

    [RealDataFact]
    public void Import_RecordedWeek_HoldsWhatItHolds()
    {
        var record = Import().Record;
        var lessons = record.Journals.SelectMany(j => j.Lessons).ToList();
        var assessments = record.Journals.SelectMany(j => j.Assessments).ToList();

        Assert.Equal(19, lessons.Count);
        Assert.Equal(5, lessons.Count(l => l.Current.Status == LessonStatus.Planned));
        Assert.Equal(17, lessons.Sum(l => l.Homework.Length) + assessments.Count);
        Assert.Equal(["Ответ на уроке", "Ответ на уроке", "Тип 68"], assessments.Select(a => a.Assessment.Kind).Order(StringComparer.Ordinal));
        Assert.Equal([4, 5], assessments.SelectMany(a => a.Marks).Select(m => m.Cell.Match(v => v.Hundredths / 100, (_, _) => 0, _ => 0, Zero, Zero, Zero, Zero, Zero, Zero, Zero)).Order());
        Assert.Equal(4, lessons.Count(l => l.CurrentHomework is { IsStatedNone: true }));
        Assert.All(lessons, l => Assert.Null(l.Current.Recorded.At));
        Assert.All(assessments, a => Assert.Null(a.Assessment.Weight));
        Assert.All(assessments, a => Assert.Null(a.Assessment.Day));

        static int Zero() => 0;
    }

    [RealDataFact]
    public void Import_RecordedWeek_KnowsLittleAndSaysSo()
    {
        var imported = Import();
        var register = imported.Record.Register;
        var thursday = new LocalDate(2022, 1, 13);

        Assert.Equal(new SchoolYear(new LocalDate(2021, 9, 1), new LocalDate(2022, 8, 31)), register.Year);
        Assert.Null(register.ExtractedAt);
        Assert.Equal("1", Assert.Single(register.Pupils).Value);
        Assert.Equal("10Б", Assert.Single(register.Classes).Id.Value);
        Assert.Equal(JournalKind.Extracurricular, register.Journals.Single(j => j.Subject!.StartsWith("\"Человек", StringComparison.Ordinal)).Kind);
        Assert.Equal(CoverageLevel.Partial, register.Coverage.LevelOf(FactKinds.Homework, thursday, schoolClass: null));
        Assert.Equal(CoverageLevel.Absent, register.Coverage.LevelOf(FactKinds.Homework, thursday.PlusDays(7), schoolClass: null));
        Assert.Equal(CoverageLevel.Absent, register.Coverage.LevelOf(FactKinds.Attendance, thursday, schoolClass: null));
        Assert.All(LedgerKinds.All, ledger => Assert.Equal(CoverageLevel.Absent, register.Coverage.LevelOf(ledger.Kind, thursday, schoolClass: null)));
        Assert.Equal(CoverageLevel.Complete, register.Coverage.LevelOf(FactKinds.Calendar, thursday, schoolClass: null));
        Assert.Equal(CalendarDayKind.School, register.Calendar.KindOf(new LocalDate(2022, 1, 15), register.School.Week));
        Assert.Equal(CalendarDayKind.Off, register.Calendar.KindOf(new LocalDate(2022, 2, 23), register.School.Week));
        Assert.Equal(
            [
                "ELJ-N301: Это дневник одного обучающегося за 10.01.2022 – 16.01.2022: сведения неполны, времени ввода в нём нет.",
                "ELJ-N303: Длина учебной недели неизвестна: субботы с уроками считаются учебными днями — 15.01.2022.",
                "ELJ-N304: Производственный календарь дан на 2022, а учебный год длится с 01.09.2021 по 31.08.2022: остальные дни неизвестны.",
            ],
            imported.Log.Select(n => n.Describe()));
    }

    private static ImportedRecord Import()
    {
        var calendar = ProductionCalendarImporter.ImportFiles([Path.Combine(Repository.Data, "calendar", "production-calendar-2022.xml")]).Value;
        var options = new NetSchoolImportOptions(Moscow) { Calendar = calendar };
        return TableFixture.Good(NetSchoolImporter.ImportFile(Path.Combine(Repository.Data, "netschool", "diary-2022-01-13.json"), options));
    }
}
