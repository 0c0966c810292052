using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Import.Tables;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Tables;

/// <summary>The sample of five lessons, in Kaliningrad as it stands and with the zone of Kamchatka.</summary>
public sealed class FiveLessonsTests
{
    [Theory]
    [InlineData("Europe/Kaliningrad", 2)]
    [InlineData("Asia/Kamchatka", 12)]
    public void Import_LocalTimes_AreThoseOfTheSchool(string zone, int hoursAheadOfUtc)
    {
        var record = Import(zone).Record;

        Assert.Equal(zone, record.Register.School.TimeZone.Id);
        Assert.Equal(AtUtc(2023, 10, 1, 0, 0), record.Register.ExtractedAt);
        Assert.Equal(AtUtc(2023, 9, 4, 9, 10), Lesson(record, "У1").Current.Recorded.At);
        Assert.Equal(AtUtc(2023, 9, 5, 8, 0), Lesson(record, "У2").FirstHeld!.Recorded.At);
        Assert.Equal(AtUtc(2023, 9, 4, 11, 10), Lesson(record, "У3").Current.SubstitutionRecordedAt);
        Assert.Equal(AtUtc(2023, 9, 4, 11, 15), Lesson(record, "У3").CurrentHomework!.Recorded.At);
        Assert.Equal(AtUtc(2023, 9, 4, 9, 30), Assert.Single(Lesson(record, "У2").Attendance).Recorded.At);
        var mark = Assert.Single(record.Journals.SelectMany(j => j.Assessments).SelectMany(a => a.Marks));
        Assert.Equal(AtUtc(2023, 9, 8, 15, 0), mark.Recorded.At);

        Instant AtUtc(int year, int month, int day, int hour, int minute) =>
            Instant.FromUtc(year, month, day, hour, minute) - Duration.FromHours(hoursAheadOfUtc);
    }

    [Fact]
    public void Import_Sample_IsWhatItSays()
    {
        var record = Import("Europe/Kaliningrad").Record;
        var register = record.Register;

        Assert.Equal("school-1", register.School.Id.Value);
        Assert.Equal("Школа № 1", register.School.Name);
        Assert.Equal(new MarkScale(2, 5), register.School.Scale);
        Assert.Equal(WeekLength.Five, register.School.Week);
        Assert.Equal(new SchoolYear(new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31)), register.Year);
        Assert.Equal(["П1", "П2"], register.Pupils.Select(p => p.Value));
        Assert.Equal(new MovementOrder("15-к", new LocalDate(2023, 8, 30)), register.Enrolments[0].Order);
        Assert.Equal(["Т1", "Т2", "Т3", "Т4"], register.Staff.Select(p => p.Value));
        Assert.Equal(5, register.Roles.Length);
        Assert.Equal("Т1", register.Classes[0].ClassTeacher?.Value);
        Assert.Equal(CalendarDayKind.Off, register.Calendar.KindOf(new LocalDate(2023, 11, 6), WeekLength.Six));
        Assert.Equal(2, register.Periods.Length);

        var third = Lesson(record, "У3").Current;
        Assert.Equal("Россия, Европа и мир", third.Topic);
        Assert.Equal("Т4", third.ActualTeacher?.Value);
        Assert.Null(third.Teacher);
        Assert.Equal(new LocalTime(10, 30), third.Start);
        Assert.Equal(LessonStatus.Planned, Lesson(record, "У4").Current.Status);
        Assert.Null(Lesson(record, "У4").Current.Recorded.At);
        Assert.True(Lesson(record, "У2").CurrentHomework!.IsStatedNone);
        Assert.Equal(new LocalDate(2023, 9, 5), Lesson(record, "У1").CurrentHomework!.Due);
        Assert.Equal(Cell.Absent(AbsenceReason.NotStated), Lesson(record, "У2").AttendanceOf(PupilId.Parse("П2")));
        Assert.Null(Lesson(record, "У1").Attendance[0].Pupil);

        var assessment = Assert.Single(record.Journals.SelectMany(j => j.Assessments));
        Assert.Equal(new LocalDate(2023, 9, 4), assessment.Day);
        Assert.Equal(200, assessment.Assessment.Weight?.Hundredths);
        Assert.Equal(Cell.Of(MarkValue.Of(5)), assessment.Marks[0].Cell);
    }

    [Fact]
    public void Import_Sample_CoversWhatItsSheetsHold()
    {
        var imported = Import("Europe/Kaliningrad");

        var complete = imported.Record.Register.Coverage.CompleteOn(new LocalDate(2023, 9, 4), schoolClass: null);
        Assert.Equal(RecordCoverage.AllKinds.Where(k => k <= FactKinds.Calendar && k != FactKinds.FinalMarks), RecordCoverage.AllKinds.Where(k => complete.HasFlag(k)));
        Assert.Empty(imported.Log);
    }

    private static ImportedRecord Import(string zone)
    {
        using var folder = new TempFolder();
        foreach (var path in Directory.EnumerateFiles(Repository.Sample("table-five-lessons")))
        {
            folder.Write(Path.GetFileName(path), File.ReadAllText(path).Replace("Europe/Kaliningrad", zone, StringComparison.Ordinal));
        }

        return TableFixture.Good(TableImporter.Import(folder.Path));
    }

    private static LessonRecord Lesson(SchoolYearRecord record, string id) => record.Journals.SelectMany(j => j.Lessons).Single(l => l.Id.Value == id);
}
