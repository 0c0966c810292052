using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Tests.Interchange;
using ElJournal.Domain.Time;
using NodaTime;
using static ElJournal.Domain.Tests.Records.LedgerSamples;

namespace ElJournal.Domain.Tests.Records;

/// <summary>Ledgers as parts of a record.</summary>
public sealed class LedgerRecordTests
{
    [Fact]
    public void Build_FactsInAnyOrder_StandInOrder()
    {
        var facts = LedgerSamples.All().Add(new Message(MessageId.Parse("M0"))).Add(new Message(MessageId.Parse("M2")));

        var record = Build([.. facts.Reverse()]);

        Assert.Equal(["M0", "M1", "M2"], record.ReadLedger<Message>().Select(m => m.Id.Value));
        Assert.Equal(facts.Length, LedgerKinds.All.Sum(k => k.ReadFrom(record).Length));
    }

    [Fact]
    public void ReadLedger_NoFacts_IsEmpty() => Assert.Empty(Build([]).ReadLedger<Check>());

    [Fact]
    public void ReadLedger_SourceThatKnowsNone_IsEmpty() => Assert.Empty(((ISchoolYearSource)new BareSource()).ReadLedger<Check>());

    [Fact]
    public void KnownAt_Record_HoldsWhatWasEntered()
    {
        var record = Build(LedgerSamples.All());

        Assert.All(LedgerKinds.All, k => Assert.Empty(k.ReadFrom(record.KnownAt(Hour(0)))));
        Assert.Null(Assert.Single(record.KnownAt(Hour(1)).ReadLedger<Disagreement>()).CorrectedAt);
        Assert.Equal(LedgerSamples.All().ToHashSet(), LedgerKinds.All.SelectMany(k => k.ReadFrom(record.KnownAt(Hour(9)))).ToHashSet());
    }

    [Fact]
    public void KnownAt_EnrolmentEnteredLater_StaysInTheRegister()
    {
        var (record, before) = (Samples.Builder().Build().Value, Instant.FromUtc(2020, 1, 1, 0, 0));

        Assert.Contains(record.KnownAt(before).Register.Enrolments, e => e.Recorded.At > before);
    }

    [Fact]
    public void Read_OtherSource_TakesItsLedgers()
    {
        var record = Build(LedgerSamples.All());

        Assert.Equal(record.ReadLedger<Message>(), SchoolYearRecord.Read(record).ReadLedger<Message>());
    }

    [Fact]
    public void Build_ReferencesToNothing_AreListedAllAtOnce()
    {
        var result = Samples.Builder()
            .Add(new Guardianship(Guardian, PupilId.Parse("P9")), new Place("a", 1))
            .Add(new Message(MessageId.Parse("M1")) { Sender = PersonId.Parse("T9"), Recipient = PersonId.Parse("G9") }, new Place("a", 2))
            .Add(new Check(CheckId.Parse("V1"), CheckKind.ClassJournal) { Class = ClassId.Parse("9Я"), Journal = JournalId.Parse("J9") }, new Place("a", 3))
            .Add(new Disagreement(DisagreementId.Parse("D1"), CheckId.Parse("V9")), new Place("a", 4))
            .Add(new ReportRun(ReportRunId.Parse("B1"), ReportKind.Progress, new LocalDate(2023, 9, 1), new LocalDate(2023, 9, 1)) { Period = PeriodId.Parse("Q9") }, new Place("a", 5))
            .Add(new Excuse(PersonId.Parse("X9"), new LocalDate(2023, 9, 1), new LocalDate(2023, 9, 1), ExcuseReason.Other), new Place("a", 6))
            .Add(new AssessmentKindNote("тест", isControl: true) { Recorded = new Provenance(null, StaffId.Parse("T8")) }, new Place("a", 7))
            .Build();

        Assert.Equal(
            [
                "ELJ-D001 a:1 [обучающегося, P9]",
                "ELJ-D001 a:2 [лица, T9]",
                "ELJ-D001 a:2 [лица, G9]",
                "ELJ-D001 a:3 [класса, 9Я]",
                "ELJ-D001 a:3 [журнала, J9]",
                "ELJ-D001 a:4 [проверки, V9]",
                "ELJ-D001 a:5 [периода, Q9]",
                "ELJ-D001 a:6 [лица, X9]",
                "ELJ-D001 a:7 [работника, T8]",
            ],
            result.Defects.Select(d => d.ToString()));
    }

    [Fact]
    public void Build_LedgersOfGuardiansAndChecksEmpty_TakesWhateverIsReferredTo() => Assert.True(Samples.Builder()
        .Add(new FamilyContact(ContactId.Parse("K"), GuardianId.Parse("G9"), ContactKind.Phone))
        .Add(new Disagreement(DisagreementId.Parse("D1"), CheckId.Parse("V9")))
        .Build().IsGood);

    [Fact]
    public void Build_PersonOfAnyList_IsKnown() => Assert.True(Samples.Builder()
        .Add(new Guardianship(Guardian, PupilId.Parse("P1")))
        .Add(AnIncident("N1", "P1"))
        .Add(AnIncident("N2", "T5"))
        .Add(AnIncident("N3", "G1"))
        .Build().IsGood);

    [Fact]
    public void Build_EqualKeyAndTime_IsADuplicate()
    {
        var result = Samples.Builder()
            .Add(new Message(MessageId.Parse("M1")))
            .Add(new Message(MessageId.Parse("M1")) { IsBulk = true })
            .Add(new Announcement(AnnouncementId.Parse("M1")))
            .Build();

        Assert.Equal("ELJ-D002: Повтор: сообщение «M1» уже есть. Оставьте одну строку; если это исправление записи, укажите у него другое время ввода.", Assert.Single(result.Defects).Describe());
    }

    [Fact]
    public void StandingAt_EntryAndCorrection_IsTheLastOnRecordSinceTheFirst()
    {
        var entry = new FamilyContact(ContactId.Parse("K1"), Guardian, ContactKind.Phone) { Recorded = new Provenance(Hour(1), StaffId.Parse("T5")) };
        var corrected = entry with { Source = ContactSource.Paper, Recorded = new Provenance(Hour(3), StaffId.Parse("T6")) };
        var entries = Build([corrected, entry]).ReadLedger<FamilyContact>();

        Assert.Equal([entry, corrected], entries.ToArray());
        Assert.Empty(LedgerOrder.StandingAt(entries, Hour(0)).ToArray());
        Assert.Equal([entry], LedgerOrder.StandingAt(entries, Hour(2)).ToArray());
        Assert.Equal([corrected with { Recorded = entry.Recorded }], LedgerOrder.StandingAt(entries, Hour(3)).ToArray());
        Assert.Equal([corrected with { Recorded = entry.Recorded }], LedgerOrder.StandingAt([corrected, entry], Hour(3)).ToArray());
    }

    [Fact]
    public void Build_EnrolmentEnteredByNobodyKnown_IsRefused()
    {
        var builder = Samples.Builder();
        builder.Register.Add(new Enrolment(PupilId.Parse("P1"), ClassId.Parse("7А"), DateSpan.On(new LocalDate(2023, 9, 1))) { Recorded = new Provenance(Hour(0), StaffId.Parse("T9")) });

        Assert.Equal("ELJ-D001  [работника, T9]", Assert.Single(builder.Build().Defects).ToString());
    }

    private static Incident AnIncident(string id, string person) => new(IncidentId.Parse(id), IncidentKind.PersonalData) { Person = PersonId.Parse(person) };

    private static SchoolYearRecord Build(IEnumerable<LedgerFact> facts)
    {
        var result = facts.Aggregate(Samples.Builder(), (builder, fact) => builder.Add(fact)).Build();
        Assert.True(result.IsGood, string.Join('\n', result.Defects.Select(d => d.Describe())));
        return result.Value;
    }

    private sealed class BareSource : ISchoolYearSource
    {
        public SchoolRegister Register => Samples.Record().Register;

        public JournalRecord ReadJournal(int ordinal) => Samples.Record().ReadJournal(ordinal);
    }
}
