using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Years;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Tests.Marks.Support;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Marks;

public sealed class SubjectMarksTests
{
    private static readonly ClassId Here = ClassId.Parse("7А");
    private static readonly ClassId There = ClassId.Parse("7Б");
    private static readonly PupilId Settled = PupilId.Parse("П1");
    private static readonly PupilId Mover = PupilId.Parse("П2");
    private static readonly LocalDate Move = new(2023, 10, 2);
    private static readonly StudyPeriod First = new(PeriodId.Parse("I"), PeriodKind.Quarter, null, new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 28));
    private static readonly StudyPeriod Second = new(PeriodId.Parse("II"), PeriodKind.Quarter, null, new LocalDate(2023, 11, 6), new LocalDate(2023, 12, 29));
    private static readonly StudyPeriod Year = new(PeriodId.Parse("год"), PeriodKind.Year, null, new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31));

    [Fact]
    public void Of_PupilWhoChangedClass_TakesTheMarksAlong()
    {
        var record = School(
            Work("А1", "Алг-А", new LocalDate(2023, 9, 5), (Settled, "4")),
            Work("Б1", "Алг-Б", new LocalDate(2023, 9, 6), (Mover, "5")),
            Work("А2", "Алг-А", new LocalDate(2023, 10, 3), (Mover, "3"), (Settled, "5")),
            Work("Ф1", "Физ-Б", new LocalDate(2023, 9, 7), (Mover, "2")));

        var (here, there) = (Marks(record, "Алг-А"), Marks(record, "Алг-Б"));

        Assert.Equal([Settled, Mover], here.Pupils.AsEnumerable());
        Assert.Equal(["А2", "Б1"], here.Of(Mover).Value.Cells.Select(c => c.Work.Value));
        Assert.Equal(["А1", "А2"], here.Of(Settled).Value.Cells.Select(c => c.Work.Value));
        Assert.Equal([JournalId.Parse("Алг-Б")], here.BroughtFrom(Mover).AsEnumerable());
        Assert.Empty(here.BroughtFrom(Settled));
        Assert.Equal((null, Move.PlusDays(-1)), (here.LeftOn(Mover), there.LeftOn(Mover)));
        Assert.Equal(["Б1"], there.Of(Mover).Value.Cells.Select(c => c.Work.Value));
        Assert.Equal("Б1", here.FindWork(AssessmentId.Parse("Б1"))?.Id.Value);
        Assert.Null(here.FindWork(AssessmentId.Parse("Ф1")));
    }

    [Fact]
    public void Of_PupilInTwoJournalsOfASubjectAtOnce_KeepsThemApart()
    {
        var record = School(b => b.Register.Add(new Enrolment(Settled, There, DateSpan.Always)), Work("Б1", "Алг-Б", new LocalDate(2023, 9, 6), (Settled, "5")));

        Assert.Empty(Marks(record, "Алг-А").Of(Settled).Value.Cells);
    }

    [Fact]
    public void PlannedFor_PupilWhoLeft_IsNothing()
    {
        var record = School(Work("Б9", "Алг-Б", new LocalDate(2023, 10, 20)));
        var there = Marks(record, "Алг-Б", At(2023, 10, 10));

        Assert.Empty(there.PlannedFor(Mover));
        Assert.Equal(["Б9"], Marks(record, "Алг-Б", At(2023, 9, 20)).PlannedFor(Mover).Select(w => w.Work.Value));
    }

    [Fact]
    public void Of_InstantGiven_SeesWhatWasEnteredByThen()
    {
        var record = School(
            Work("А1", "Алг-А", new LocalDate(2023, 9, 5)),
            b => b.Add(new MarkEntry(AssessmentId.Parse("А1"), Settled, Notation.Cell("3")) { Recorded = new Provenance(At(2023, 9, 5), null) }),
            b => b.Add(new MarkEntry(AssessmentId.Parse("А1"), Settled, Notation.Cell("4")) { Recorded = new Provenance(At(2023, 9, 9), null) }));

        Assert.Equal(Notation.Cell("3"), Marks(record, "Алг-А", At(2023, 9, 8)).Of(Settled).Value.Cells[0].Cell);
        Assert.Equal(Notation.Cell("4"), Marks(record, "Алг-А").Of(Settled).Value.Cells[0].Cell);
        Assert.Equal((new LocalDate(2023, 9, 8), First.Last), (Marks(record, "Алг-А", At(2023, 9, 8)).Day, Marks(record, "Алг-А").Day));
    }

    [Fact]
    public void YearOf_DividedYear_HasItsPartsAndAllCurrentMarks()
    {
        var record = School(
            Work("А1", "Алг-А", new LocalDate(2023, 9, 5), (Settled, "4")),
            b => b.Add(new FinalMarkEntry(JournalId.Parse("Алг-А"), Settled, First.Id, Notation.Cell("4"))));
        var year = SubjectMarks.Of(record, JournalId.Parse("Алг-А"), Year);

        var parts = year.YearOf(Settled)!.Value;
        Assert.Equal([Notation.Cell("4"), null], parts.Parts.Select(p => p.Cell));
        Assert.Single(parts.Current!.Cells);
        Assert.Equal([YearPartFate.Missing, YearPartFate.Missing], MarkPresets.Usual.Judge(year.YearOf(Mover)!.Value).Fates.AsEnumerable());
        Assert.Equal([YearPartFate.Missing, YearPartFate.NotEnrolled], MarkPresets.Usual.Judge(SubjectMarks.Of(record, JournalId.Parse("Алг-Б"), Year).YearOf(Mover)!.Value).Fates.AsEnumerable());
        Assert.Null(Marks(record, "Алг-А").YearOf(Settled));
        Assert.Equal(Notation.Cell("4"), Marks(record, "Алг-А").FinalOf(Settled)?.Cell);
        Assert.Null(Marks(record, "Алг-А").FinalOf(Mover));
    }

    [Fact]
    public void Missing_CoverageOfMarks_IsTold()
    {
        var record = School(b =>
        {
            b.Register.Add(new CoverageStatement(FactKinds.Assessments, CoverageLevel.Complete));
            b.Register.Add(new CoverageStatement(FactKinds.Marks, CoverageLevel.Complete) { Span = new DateSpan(null, new LocalDate(2023, 9, 20)) });
        });

        Assert.Equal(FactKinds.None, Marks(record, "Алг-А", At(2023, 9, 20)).Missing);
        Assert.Equal(FactKinds.Marks, Marks(record, "Алг-А", At(2023, 9, 21)).Missing);
        Assert.Equal(FactKinds.Marks, Marks(record, "Алг-А").Missing);
        Assert.Equal(FactKinds.Assessments | FactKinds.Marks, Marks(School(), "Алг-А").Missing);
    }

    [Fact]
    public void Of_UnknownJournal_IsRefused() => Assert.Throws<ArgumentException>(() => Marks(School(), "Химия"));

    [Fact]
    public void Current_Period_IsTheLastBegunThatHasWorks()
    {
        var record = School(Work("А1", "Алг-А", new LocalDate(2023, 9, 5)), Work("А2", "Алг-А", new LocalDate(2023, 11, 30)));
        StudyPeriod Current(LocalDate? day) => AttestationPeriods.Current(AttestationPeriods.Of(record.Register, Here), record.ReadJournal(record.Register.OrdinalOf(JournalId.Parse("Алг-А"))), day);

        Assert.Equal(First, Current(new LocalDate(2023, 11, 1)));
        Assert.Equal(Second, Current(new LocalDate(2023, 11, 6)));
        Assert.Equal(Second, Current(null));
        Assert.Equal(First, Current(new LocalDate(2023, 8, 1)));
        Assert.Equal(Second, AttestationPeriods.Current([First, Second, Year], School().ReadJournal(0), null));
        Assert.Equal(Year, AttestationPeriods.Current([Year], School().ReadJournal(0), null));
    }

    [Fact]
    public void Periods_OfAClass_AreItsOwnElseTheSchools()
    {
        var own = new StudyPeriod(PeriodId.Parse("полугодие"), PeriodKind.HalfYear, Here, new LocalDate(2023, 9, 1), new LocalDate(2023, 12, 29));
        var record = School(b => b.Register.Add(own));

        Assert.Equal([own, Year], AttestationPeriods.Of(record.Register, Here).AsEnumerable());
        Assert.Equal([First, Second, Year], AttestationPeriods.Of(record.Register, There).AsEnumerable());
        Assert.Equal([First, Second], AttestationPeriods.PartsOf([First, Second, own, Year], Year, record.ReadJournal(0)).AsEnumerable());
        Assert.Equal([own], AttestationPeriods.PartsOf([First, own, Year], Year, School(b => b.Register.Add(own), b => b.Add(new FinalMarkEntry(JournalId.Parse("Алг-А"), Settled, own.Id, Notation.Cell("5")))).ReadJournal(0)).AsEnumerable());
        var bare = new SchoolRegisterBuilder(new School(SchoolId.Parse("S"), DateTimeZoneProviders.Tzdb["Europe/Moscow"])) { Year = SchoolYear.Around(Move) }.Build().Value;
        var whole = Assert.Single(AttestationPeriods.Of(bare, null));
        Assert.Equal((PeriodKind.Year, new LocalDate(2023, 9, 1), new LocalDate(2024, 8, 31)), (whole.Kind, whole.First, whole.Last));
    }

    [Fact]
    public void Roll_OfAJournal_IsThatOfItsSubgroupElseOfItsClass()
    {
        var subgroup = SubgroupId.Parse("англ-1");
        var record = School(b => b.Register.Add(new SubgroupMembership(subgroup, Here, Settled, DateSpan.Always)));

        Assert.Equal([Settled, Mover], JournalRoll.Of(record.Register, new Journal(JournalId.Parse("j")) { Class = Here }).Pupils.AsEnumerable());
        Assert.Equal([Settled], JournalRoll.Of(record.Register, new Journal(JournalId.Parse("j")) { Class = Here, Subgroup = subgroup }).Pupils.AsEnumerable());
        Assert.Empty(JournalRoll.Of(record.Register, new Journal(JournalId.Parse("j"))).Pupils);
    }

    [Fact]
    public void Within_PupilWhoLeftAndCameBack_IsFromTheFirstDayToTheLast()
    {
        var record = School(b => b.Register.Add(new Enrolment(Mover, There, new DateSpan(new LocalDate(2023, 10, 20), null))));
        var roll = JournalRoll.Of(record.Register, new Journal(JournalId.Parse("j")) { Class = There });

        Assert.Equal(2, roll.SpansOf(Mover).Length);
        Assert.Equal(new DateSpan(First.First, First.Last), roll.Within(Mover, new DateSpan(First.First, First.Last)));
        Assert.Equal(new DateSpan(First.First, Move.PlusDays(-1)), roll.Within(Mover, new DateSpan(First.First, new LocalDate(2023, 10, 19))));
        Assert.Null(roll.Within(Settled, DateSpan.Always));
    }

    private static SubjectMarks Marks(SchoolYearRecord record, string journal, Instant? asOf = null) => SubjectMarks.Of(record, JournalId.Parse(journal), First, asOf);

    private static Instant At(int year, int month, int day) => Instant.FromUtc(year, month, day, 12, 0);

    private static SchoolYearRecord School(params ReadOnlySpan<Action<SchoolYearRecordBuilder>> facts)
    {
        var register = new SchoolRegisterBuilder(new School(SchoolId.Parse("S"), DateTimeZoneProviders.Tzdb["Europe/Moscow"])) { Year = new SchoolYear(Year.First, Year.Last) }
            .Add(Settled)
            .Add(Mover)
            .Add(First)
            .Add(Second)
            .Add(Year)
            .Add(new SchoolClass(Here, 7))
            .Add(new SchoolClass(There, 7))
            .Add(new Enrolment(Settled, Here, DateSpan.Always))
            .Add(new Enrolment(Mover, There, new DateSpan(null, Move.PlusDays(-1))))
            .Add(new Enrolment(Mover, Here, new DateSpan(Move, null)))
            .Add(new Journal(JournalId.Parse("Алг-А")) { Subject = "Алгебра", Class = Here })
            .Add(new Journal(JournalId.Parse("Алг-Б")) { Subject = "алгебра", Class = There })
            .Add(new Journal(JournalId.Parse("Физ-Б")) { Subject = "Физика", Class = There });
        var builder = new SchoolYearRecordBuilder(register);
        foreach (var add in facts)
        {
            add(builder);
        }

        return builder.Build().Value;
    }

    private static Action<SchoolYearRecordBuilder> Work(string id, string journal, LocalDate day, params (PupilId Pupil, string Mark)[] marks) => b =>
    {
        b.Add(new Assessment(AssessmentId.Parse(id), JournalId.Parse(journal), null, day));
        foreach (var (pupil, mark) in marks)
        {
            b.Add(new MarkEntry(AssessmentId.Parse(id), pupil, Notation.Cell(mark)));
        }
    };
}
