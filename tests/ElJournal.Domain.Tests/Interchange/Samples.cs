using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Tests.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Interchange;

/// <summary>A small school year that holds every kind of fact with every property.</summary>
internal static class Samples
{
    internal const string JournalFile = "journals/7А-алгебра.jsonl";

    internal static readonly Instant Noon = Instant.FromUtc(2023, 9, 12, 9, 0);

    private static readonly JournalId Algebra = JournalId.Parse("7А-алгебра");
    private static readonly ClassId Class7 = ClassId.Parse("7А");
    private static readonly StaffId Teacher = StaffId.Parse("T5");
    private static readonly StaffId Other = StaffId.Parse("T6");
    private static readonly PupilId First = PupilId.Parse("P1");
    private static readonly PupilId Second = PupilId.Parse("P2");

    internal static SchoolYearRecord Record()
    {
        var result = LedgerSamples.All().Aggregate(Builder(), (builder, fact) => builder.Add(fact)).Build();
        Assert.True(result.IsGood, string.Join('\n', result.Defects.Select(d => d.Describe())));
        return result.Value;
    }

    internal static MemoryFolder Folder() => Write(Record());

    /// <summary>The sample with further lines in its journal, and without the count of facts that would not fit any more.</summary>
    internal static MemoryFolder FolderWith(string lines)
    {
        var folder = Folder();
        return folder
            .With(InterchangeFormat.SchoolFile, folder.Text(InterchangeFormat.SchoolFile).Replace(",\"facts\":12", "", StringComparison.Ordinal))
            .With(JournalFile, folder.Text(JournalFile) + lines);
    }

    internal static MemoryFolder Write(ISchoolYearSource source)
    {
        var folder = new MemoryFolder();
        InterchangeWriter.Write(source, folder);
        return folder;
    }

    /// <summary>The defects of a folder as a user reads them.</summary>
    internal static string[] Defects(MemoryFolder folder)
    {
        var result = InterchangeReader.Read(folder);
        Assert.False(result.IsGood);
        return [.. result.Defects.Select(d => d.Describe())];
    }

    /// <summary>The facts of the sample but for those of ledgers.</summary>
    internal static SchoolYearRecordBuilder Builder() => AddFacts(new SchoolYearRecordBuilder(Register()));

    private static SchoolRegisterBuilder Register()
    {
        var school = new School(SchoolId.Parse("S1"), DateTimeZoneProviders.Tzdb["Europe/Moscow"]) { Name = "Школа № 1", Week = WeekLength.Five, Scale = new MarkScale(2, 5) };
        return new SchoolRegisterBuilder(school) { Year = SchoolYear.Around(new LocalDate(2023, 9, 1)), ExtractedAt = Instant.FromUtc(2024, 6, 1, 0, 0) }
            .Add(Teacher)
            .Add(Other)
            .Add(First)
            .Add(Second)
            .Add(new SchoolClass(Class7, 7) { ClassTeacher = Teacher, Week = WeekLength.Six, Shift = 1, IsMarked = false })
            .Add(new Enrolment(First, Class7, new DateSpan(new LocalDate(2023, 9, 1), null), new MovementOrder("15-у", new LocalDate(2023, 8, 30))) { Recorded = new Provenance(Noon, Teacher) })
            .Add(new Enrolment(Second, Class7, new DateSpan(null, new LocalDate(2024, 1, 10))) { EndRecorded = new Provenance(Noon, Teacher) })
            .Add(new SubgroupMembership(SubgroupId.Parse("7А-1"), Class7, First, new DateSpan(new LocalDate(2023, 9, 4), new LocalDate(2024, 5, 25))))
            .Add(new StaffRole(Teacher, StaffRoleKind.ClassTeacher, Class7, DateSpan.Always))
            .Add(new Journal(Algebra) { Subject = "Алгебра", Class = Class7, Subgroup = SubgroupId.Parse("7А-1"), Teacher = Teacher, IsMarked = true })
            .Add(new Journal(JournalId.Parse("шахматы/1")) { Kind = JournalKind.Extracurricular })
            .Add(new StudyPeriod(PeriodId.Parse("I"), PeriodKind.Quarter, Class7, new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 28)))
            .Add(new CalendarDay(new LocalDate(2023, 11, 6), CalendarDayKind.Off))
            .Add(new BellSlot(1, 2, new LocalTime(9, 25), new LocalTime(10, 10)))
            .Add(new Outage(Noon, Noon + Duration.FromMinutes(90)))
            .Add(new CoverageStatement(FactKinds.Marks, CoverageLevel.Complete))
            .Add(new CoverageStatement(FactKinds.Homework, CoverageLevel.Partial)
            {
                Class = Class7,
                Pupil = First,
                Span = DateSpan.On(new LocalDate(2023, 9, 12)),
            });
    }

    private static SchoolYearRecordBuilder AddFacts(SchoolYearRecordBuilder builder)
    {
        var lesson = LessonId.Parse("L1");
        var work = AssessmentId.Parse("A1");
        var recorded = new Provenance(Noon, Teacher);
        return builder
            .Add(new LessonEntry(lesson, Algebra, new LocalDate(2023, 9, 12), new LocalTime(9, 25), new LocalTime(10, 10, 30))
            {
                Number = 2,
                Status = LessonStatus.Held,
                Kind = "урок",
                Topic = "Дроби: «½» и \"кавычки\"",
                Teacher = Teacher,
                IsRemote = true,
                ActualTeacher = Other,
                Recorded = recorded,
                SubstitutionRecordedAt = Noon - Duration.FromNanoseconds(1),
            })
            .Add(new LessonEntry(LessonId.Parse("L2"), Algebra, new LocalDate(2023, 9, 14)) { Status = LessonStatus.Planned })
            .Add(new HomeworkEntry(lesson, "№ 15\nустно") { Due = new LocalDate(2023, 9, 14), Minutes = 30, Recorded = recorded })
            .Add(new HomeworkEntry(lesson, null, isStatedNone: true) { Recorded = new Provenance(Noon + Duration.FromHours(1), null) })
            .Add(new AttendanceEntry(lesson, First, Cell.Absent(AbsenceReason.Illness)) { Recorded = recorded })
            .Add(new AttendanceEntry(LessonId.Parse("L2"), null, Cell.Present))
            .Add(new Assessment(work, Algebra, lesson) { Kind = "контрольная", Title = "Дроби", Weight = MarkWeight.OfHundredths(150) })
            .Add(new Assessment(AssessmentId.Parse("A2"), Algebra, null, new LocalDate(2023, 9, 20)) { RetakeOf = work })
            .Add(new MarkEntry(work, First, Cell.Of(MarkValue.Of(5))) { Day = new LocalDate(2023, 9, 18), Recorded = recorded })
            .Add(new MarkEntry(work, Second, Cell.Double(MarkValue.Of(5), MarkValue.Of(3))))
            .Add(new MarkEntry(AssessmentId.Parse("A2"), Second, Cell.Debt))
            .Add(new FinalMarkEntry(Algebra, First, PeriodId.Parse("I"), Cell.Of(MarkValue.Of(4))) { Recorded = recorded, PublishedAt = Noon });
    }
}
