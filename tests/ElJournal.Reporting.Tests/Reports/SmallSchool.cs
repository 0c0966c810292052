using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Builders;
using ElJournal.Testing.Generators;
using NodaTime;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>A school small enough to be reckoned with a pencil: two classes, two journals, a few days of September.</summary>
internal static class SmallSchool
{
    private static readonly StudyPeriod First = new(PeriodId.Parse("1ч"), PeriodKind.Quarter, null, new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 27));
    private static readonly StudyPeriod Second = new(PeriodId.Parse("2ч"), PeriodKind.Quarter, null, new LocalDate(2023, 11, 6), new LocalDate(2023, 12, 29));
    private static readonly StudyPeriod Whole = new(PeriodId.Parse("год"), PeriodKind.Year, null, new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31));

    // Of the school's own, so that approved texts do not change with the packs of the acts.
    private static readonly RegulationPack Pack = PackLibrary.Standard.Read(
        """
        { "id": "школа", "title": "Положение школы", "source": "приказ № 1", "inForce": { "from": "2023-09-01" },
          "clauses": [
            { "id": "1", "kind": "O", "text": "Урок записывают в тот же день.", "norms": [{ "norm": "lesson.recorded", "due": { "rule": "same-day" } }] },
            { "id": "2", "kind": "O", "text": "Домашнее задание записывают в день урока.", "norms": [{ "norm": "homework.recorded", "due": { "rule": "same-day" } }] },
            { "id": "3", "kind": "P", "text": "Урок и отсутствующих не вносят наперёд.", "norms": [{ "norm": "lesson.not-ahead" }, { "norm": "attendance.not-ahead" }] },
            { "id": "4", "kind": "R", "text": "Задание записывают заранее.", "norms": [{ "norm": "homework.ahead", "due": { "rule": "before-day" } }] } ] }
        """u8.ToArray(),
        "школа.json").Value;

    internal static SchoolYearRecord Record { get; } = Draft().Build();

    /// <summary>Gets an input of the school as of the end of the first quarter, narrowed to what a report requires.</summary>
    internal static ReportInput Of(ReportParameters parameters)
    {
        var index = SchoolIndexBuilder.Build(Record, Record.Register.Clock.LastTickOfDay(new LocalDate(2023, 10, 27)));
        return new ReportInput(Record, index)
        {
            Policy = MarkPolicy.OfPreset("usual").Value,
            Regulation = parameters.HasFlag(ReportParameters.Regulation) ? new Regulation(Pack) : null,
            Class = parameters.HasFlag(ReportParameters.Class) ? ClassId.Parse("7А") : null,
            Journal = parameters.HasFlag(ReportParameters.Journal) ? JournalId.Parse("j-1") : null,
            Pupil = parameters.HasFlag(ReportParameters.Pupil) ? PupilId.Parse("p-0001") : null,
            Period = parameters.HasFlag(ReportParameters.Period) ? First : null,
        };
    }

    /// <summary>Gets the school with more happening in it: a pupil changes class, homework says its minutes, control works crowd, a login is disclosed and used on two devices at once.</summary>
    internal static (SchoolYearRecord Record, Instant AsOf, Regulation Regulation) Eventful
    {
        get
        {
            var moved = PupilId.Parse("p-0004");
            var record = With(
                [new AssessmentKindNote("контрольная", isControl: true) { Recorded = new Provenance(Instant.FromUtc(2023, 9, 5, 13, 0), StaffId.Parse("t-001")) }, .. Disclosure],
                f => f with
                {
                    Enrolments =
                    [
                        .. f.Enrolments.Where(e => e.Pupil != moved),
                        new Enrolment(moved, ClassId.Parse("7А"), new DateSpan(null, new LocalDate(2023, 9, 30))),
                        new Enrolment(moved, ClassId.Parse("7Б"), new DateSpan(new LocalDate(2023, 10, 1), null), new MovementOrder("16-п", new LocalDate(2023, 9, 29))),
                    ],
                    Assessments = [.. f.Assessments.Select(a => a with { Kind = "контрольная", Title = a.Id.Value })],
                    Marks = [.. f.Marks.Select(m => m with { Recorded = new Provenance(m.Recorded.At, StaffId.Parse("t-001")) })],
                    Homework = [.. f.Homework.Select((h, i) => h.IsTask ? h with { Minutes = 20 + (15 * i) } : h)],
                });
            return (record, record.Register.Clock.LastTickOfDay(new LocalDate(2023, 10, 27)), new Regulation(Pack));
        }
    }

    /// <summary>Gets what is on record of a login, which is not the id of its owner: others came to know it, read and signed in with it, until it was issued anew.</summary>
    private static ImmutableArray<LedgerFact> Disclosure
    {
        get
        {
            var (login, owner) = (AccountId.Parse("ivanova"), PersonId.Parse("t-001"));
            CredentialEvent Event(CredentialEventKind kind, Instant at) => new(login, kind) { Owner = owner, At = at };
            return
            [
                Event(CredentialEventKind.Issued, Instant.FromUtc(2023, 9, 1, 6, 0)),
                new Incident(IncidentId.Parse("и-1"), IncidentKind.CredentialsCompromised) { Person = owner, HappenedAt = Instant.FromUtc(2023, 9, 5, 6, 0), ReportedAt = Instant.FromUtc(2023, 9, 6, 15, 0) },
                new DataRead(login, Instant.FromUtc(2023, 9, 4, 9, 0)) { Pupil = PupilId.Parse("p-0001") },
                new DataRead(login, Instant.FromUtc(2023, 9, 5, 12, 0)) { Pupil = PupilId.Parse("p-0002") },
                new SignIn(login, Instant.FromUtc(2023, 9, 6, 6, 0)) { Device = "компьютер", EndedAt = Instant.FromUtc(2023, 9, 6, 8, 0) },
                new SignIn(login, Instant.FromUtc(2023, 9, 6, 7, 0)) { Device = "телефон", EndedAt = Instant.FromUtc(2023, 9, 6, 7, 30) },
                Event(CredentialEventKind.Blocked, Instant.FromUtc(2023, 9, 6, 16, 0)),
                Event(CredentialEventKind.Reissued, Instant.FromUtc(2023, 9, 7, 6, 0)),
                new DataRead(login, Instant.FromUtc(2023, 9, 7, 9, 0)),
            ];
        }
    }

    /// <summary>Makes the school with some facts more and other facts changed.</summary>
    internal static SchoolYearRecord With(ImmutableArray<LedgerFact> facts, Func<SmallYear, SmallYear> change) => facts.Aggregate(Draft(), static (school, fact) => school.With(fact)).Change(change).Build();

    private static ASchool Draft()
    {
        var school = ASchool.Default.OfPupils(6)
            .WithJournal("j-2")
            .Change(f => f with
            {
                School = new School(f.School.Id, f.School.TimeZone) { Name = "Школа <им. Пифагора>", Week = f.School.Week },
                Classes = [new SchoolClass(f.Classes[0].Id, 7) { ClassTeacher = StaffId.Parse("t-001") }, new SchoolClass(ClassId.Parse("7Б"), 7)],
                Pupils = [.. f.Pupils, PupilId.Parse("p-0101"), PupilId.Parse("p-0102")],
                Enrolments =
                [
                    .. f.Enrolments.Take(4),
                    new Enrolment(PupilId.Parse("p-0005"), f.Classes[0].Id, new DateSpan(null, new LocalDate(2023, 9, 12)), new MovementOrder("12-у", new LocalDate(2023, 8, 30))),
                    new Enrolment(PupilId.Parse("p-0006"), f.Classes[0].Id, new DateSpan(new LocalDate(2023, 9, 11), null), new MovementOrder("14-у", new LocalDate(2023, 9, 8))),
                    new Enrolment(PupilId.Parse("p-0101"), ClassId.Parse("7Б"), DateSpan.Always),
                    new Enrolment(PupilId.Parse("p-0102"), ClassId.Parse("7Б"), DateSpan.Always),
                ],
                Journals = [f.Journals[0], f.Journals[1] with { Subject = "География" }],
                Periods = [First, Second, Whole],
            });
        school = school
            .With(ALesson.On(new LocalDate(2023, 9, 4)).Named("L1").Attendance("p-0001", Cell.Absent(AbsenceReason.Illness)).Attendance("p-0002", Cell.Late).Homework(EntryTime.At(9, 20), "§ 1; <b>№ 3</b>"))
            .With(ALesson.On(new LocalDate(2023, 9, 5)).Named("L2").Recorded(EntryTime.At(9, 0).DaysLater(1)).Corrected(EntryTime.At(10, 0).DaysLater(2)))
            .With(ALesson.On(new LocalDate(2023, 9, 6)).Named("L3").TaughtBy("t-002", EntryTime.At(9, 0)).Attendance("p-0003", Cell.Absent(AbsenceReason.NotStated)))
            .With(ALesson.On(new LocalDate(2023, 9, 11)).Named("L4").Planned())
            .With(ALesson.On(new LocalDate(2023, 9, 4)).Named("G1").In("j-2").From(10, 30).Attendance("p-0001", Cell.Absent(AbsenceReason.Illness)).WithoutHomework())
            .With(ALesson.On(new LocalDate(2023, 9, 12)).Named("G2").In("j-2").From(10, 30).Attendance("p-0004", Cell.Absent(AbsenceReason.Excused)))
            .With(AnAssessment.At("L1").Named("A1").Marked("p-0002", 5, EntryTime.At(9, 10)).Marked("p-0003", 3, EntryTime.At(9, 10)).Marked("p-0001", 2, EntryTime.At(9, 10)))
            .With(AnAssessment.At("L3").Named("A2").Marked("p-0002", 4, EntryTime.At(9, 10)).Marked("p-0004", 3, EntryTime.At(9, 10).DaysLater(9)))
            .With(AnAssessment.At("G2").Named("A3").Marked("p-0002", 5, EntryTime.At(11, 10)).Marked("p-0006", 4, EntryTime.At(11, 10)))
            .With(new Excuse(PersonId.Parse("t-001"), new LocalDate(2023, 9, 6), new LocalDate(2023, 9, 6), ExcuseReason.Illness))
            .With(new PlannedTopic(JournalId.Parse("j-1"), 1, "Дроби") { Hours = 2 })
            .With(new PlannedTopic(JournalId.Parse("j-1"), 2, "Уравнения") { Hours = 4 })
            .With(new OrderEntry(OrderEntryId.Parse("o-1"), "14-у", new LocalDate(2023, 9, 8), OrderKind.Enrolment) { Pupil = PupilId.Parse("p-0006"), Class = ClassId.Parse("7А"), Effective = new LocalDate(2023, 9, 11) })
            .With(new OrderEntry(OrderEntryId.Parse("o-2"), "15-о", new LocalDate(2023, 9, 12), OrderKind.Expulsion) { Pupil = PupilId.Parse("p-0005"), Effective = new LocalDate(2023, 9, 13) })
            .With(new Guardianship(GuardianId.Parse("g-1"), PupilId.Parse("p-0001")))
            .With(new FamilyStatement(GuardianId.Parse("g-1"), PupilId.Parse("p-0001"), FamilyStatementKind.Declines, new LocalDate(2023, 9, 1)))
            .With(new SignIn(AccountId.Parse("t-001"), Instant.FromUtc(2023, 9, 4, 6, 0)))
            .With(new SignIn(AccountId.Parse("t-001"), Instant.FromUtc(2023, 9, 4, 12, 0)))
            .With(new SignIn(AccountId.Parse("p-0002"), Instant.FromUtc(2023, 9, 5, 12, 0)))
            .With(new SignIn(AccountId.Parse("g-1"), Instant.FromUtc(2023, 9, 5, 22, 0)));
        return school.Change(f => f with { FinalMarks = FinalMarks(f.Journals) });
    }

    private static ImmutableArray<FinalMarkEntry> FinalMarks(ImmutableArray<Journal> journals)
    {
        var at = new Provenance(Instant.FromUtc(2023, 10, 27, 9, 0), StaffId.Parse("t-001"));
        FinalMarkEntry Of(int journal, string pupil, Cell cell) => new(journals[journal].Id, PupilId.Parse(pupil), First.Id, cell) { Recorded = at, PublishedAt = at.At };
        return
        [
            Of(0, "p-0001", Cell.NotAttested),
            Of(0, "p-0002", Cell.Of(MarkValue.Of(5))),
            Of(0, "p-0003", Cell.Of(MarkValue.Of(3))),
            Of(0, "p-0004", Cell.Of(MarkValue.Of(2))),
            Of(1, "p-0001", Cell.Of(MarkValue.Of(4))),
            Of(1, "p-0002", Cell.Of(MarkValue.Of(5))),
            Of(1, "p-0003", Cell.Of(MarkValue.Of(4))),
            Of(1, "p-0004", Cell.Of(MarkValue.Of(3))),
            Of(1, "p-0006", Cell.Of(MarkValue.Of(4))),
        ];
    }
}
