using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Interchange;

/// <summary>Facts of every kind of ledger out of dice, several of most kinds; no two of them have the same key.</summary>
internal sealed class RandomLedgers(
    Random random,
    ImmutableArray<string> ids,
    ImmutableArray<string> texts,
    ImmutableArray<ClassId> classes,
    ImmutableArray<PupilId> pupils,
    ImmutableArray<StaffId> staff,
    ImmutableArray<JournalId> journals,
    ImmutableArray<PeriodId> periods)
{
    private readonly ImmutableArray<GuardianId> guardians = [.. ids.Take(3).Select(GuardianId.Parse)];
    private readonly ImmutableArray<CheckId> checks = [.. ids.Take(2).Select(CheckId.Parse)];

    internal List<LedgerFact> Make()
    {
        var facts = new List<LedgerFact>();
        facts.AddRange(guardians.Select(g => new Guardianship(g, One(pupils), new DateSpan(Maybe(Day), null))));
        facts.AddRange(guardians.Select(g => new FamilyStatement(g, One(pupils), Any<FamilyStatementKind>(), Day(), Maybe(() => new LocalDate(2024, 5, 1))) { Contact = Maybe(() => ContactId.Parse("k-0")), Unwanted = (MessageTopics)random.Next(64) }));
        facts.AddRange(checks.Select(c => new Check(c, Any<CheckKind>()) { Class = Maybe(() => One(classes)), Journal = Maybe(() => One(journals)), MadeAt = Maybe(At), By = Person() }));
        foreach (var id in ids.Take(random.Next(4)))
        {
            facts.AddRange(OfFamilies(id));
            facts.AddRange(OfDocuments(id));
            facts.AddRange(OfSupervision(id));
            facts.AddRange(OfActivity(id));
            facts.AddRange(OfMaterials(id));
        }

        facts.AddRange(Enum.GetValues<ReferenceSection>().Select(s => new ReferenceState(s) { ValidFrom = Maybe(Day), ConfirmedAt = Maybe(At) }));
        facts.AddRange(pupils.Select(p => new PersonalDataState(PersonId.Parse(p.Value), PersonKind.Pupil, random.Next(2) == 0) { ConfirmedAt = Maybe(At) }));
        facts.AddRange(staff.Select(s => new PersonalDataState(PersonId.Parse(s.Value), PersonKind.Staff, random.Next(2) == 0) { ConfirmedAt = Maybe(At) }));
        facts.AddRange(staff.Select(s => new Excuse(PersonId.Parse(s.Value), Day(), new LocalDate(2024, 6, 1), Any<ExcuseReason>())));
        facts.AddRange(journals.Select((j, i) => new PlannedTopic(j, i + 1, One(texts)) { Hours = Maybe(() => random.Next(100)) }));
        facts.AddRange(journals.Select(j => new WeightChange(AssessmentId.Parse(One(ids)), j, At(), Maybe(() => MarkWeight.OfHundredths(random.Next(300))), MarkWeight.OfHundredths(300)) { By = Person() }));
        facts.AddRange(journals.Select(j => new Substitution(j, new DateSpan(Maybe(Day), null)) { Substitute = Person(), At = Maybe(At) }));
        facts.AddRange(ids.Take(2).Select(id => new CorrectionAct(CorrectionActId.Parse(id), One(pupils), One(journals), One(periods), Text()) { ClosedAt = Maybe(At) }));
        facts.AddRange(ids.Take(2).Select(id => new ActApproval(CorrectionActId.Parse(id), One(staff))));
        facts.AddRange(journals.Select(j => new JournalClosing(j, At()) { By = Person() }));
        facts.Add(new JournalClosing(null, At()));
        return WithoutLostReferences(facts);
    }

    /// <summary>Some facts are left out afterwards: what refers to guardians, checks or acts must not depend on which.</summary>
    private List<LedgerFact> WithoutLostReferences(List<LedgerFact> facts)
    {
        var keeps = random.Next(3);
        return keeps switch
        {
            0 => [.. facts.Where(f => f is not (Guardianship or Check or CorrectionAct))],
            1 => [.. facts.Where(f => f is Guardianship or Check or CorrectionAct)],
            _ => [.. facts.Where(f => f is not (FamilyStatement or FamilyContact or Message or Printout or Disagreement or ActApproval))],
        };
    }

    private IEnumerable<LedgerFact> OfFamilies(string id)
    {
        yield return new FamilyContact(ContactId.Parse(id), One(guardians), Any<ContactKind>()) { Source = Maybe(Any<ContactSource>) };
        yield return new Message(MessageId.Parse(id))
        {
            SentAt = Maybe(At),
            Sender = Person() is { } staff ? PersonId.Parse(staff.Value) : null,
            Recipient = Maybe(() => PersonId.Parse(random.Next(2) == 0 ? One(guardians).Value : One(pupils).Value)),
            Pupil = Maybe(() => One(pupils)),
            Topics = (MessageTopics)random.Next(64),
            Channel = Any<MessageChannel>(),
            IsBulk = random.Next(2) == 0,
            IsNotice = random.Next(2) == 0,
            ReplyTo = Maybe(() => MessageId.Parse("m-0")),
        };
        yield return new Announcement(AnnouncementId.Parse(id)) { PublishedAt = Maybe(At), Author = Person(), Class = Maybe(() => One(classes)), Topics = (MessageTopics)random.Next(32) };
    }

    private IEnumerable<LedgerFact> OfDocuments(string id)
    {
        yield return new Printout(PrintoutId.Parse(id), Any<PrintoutKind>())
        {
            PrintedAt = Maybe(At),
            Pupil = Maybe(() => One(pupils)),
            Guardian = Maybe(() => One(guardians)),
            Class = Maybe(() => One(classes)),
            Journal = Maybe(() => One(journals)),
            Period = Maybe(() => One(periods)),
            Span = new DateSpan(Maybe(Day), Maybe(() => new LocalDate(2024, 6, 1))),
            Pages = Maybe(() => random.Next(1, 1000)),
            Digest = Text(),
            VisaBy = Person(),
            VisaAt = Maybe(At),
            CheckedBy = Person(),
            CheckedAt = Maybe(At),
            BoundAt = Maybe(At),
            HandedOverAt = Maybe(At),
        };
        yield return new HandOver(HandOverId.Parse(id)) { At = Maybe(At), Giver = Person(), Taker = Person(), Class = Maybe(() => One(classes)), Journal = Maybe(() => One(journals)), Digest = Text() };
        yield return new ArchiveCopy(ArchiveCopyId.Parse(id), ArchiveId.Parse(One(ids)), One(texts)) { MadeAt = Maybe(At), Room = Text(), VerifiedAt = Maybe(At), Digest = Text() };
        yield return new OrderEntry(OrderEntryId.Parse(id), One(texts), Day(), Any<OrderKind>()) { Pupil = Maybe(() => One(pupils)), Class = Maybe(() => One(classes)), Effective = Maybe(Day) };
    }

    private IEnumerable<LedgerFact> OfSupervision(string id)
    {
        yield return new Disagreement(DisagreementId.Parse(id), One(checks)) { Journal = Maybe(() => One(journals)), FoundAt = Maybe(At), CorrectedAt = Maybe(At), ReportedAt = Maybe(At) };
        yield return new DataChange(DataChangeId.Parse(id)) { Class = Maybe(() => One(classes)), Pupil = Maybe(() => One(pupils)), FoundAt = Maybe(At), ReportedAt = Maybe(At), CorrectedAt = Maybe(At), By = Person() };
        yield return new ReportRun(ReportRunId.Parse(id), Any<ReportKind>(), Day(), new LocalDate(2024, 6, 1)) { MadeAt = Maybe(At), Class = Maybe(() => One(classes)), Period = Maybe(() => One(periods)), By = Person() };
        yield return new PlanItem(PlanItemId.Parse(id), One(texts)) { Due = Maybe(Day), DoneOn = Maybe(Day), By = Person() };
        yield return new Incident(IncidentId.Parse(id), Any<IncidentKind>()) { Person = Maybe(() => PersonId.Parse(One(pupils).Value)), HappenedAt = Maybe(At), ReportedAt = Maybe(At) };
        yield return new AssessmentKindNote(id, random.Next(2) == 0);
    }

    private IEnumerable<LedgerFact> OfActivity(string id)
    {
        var (first, second) = (At(), At());
        yield return new SignIn(AccountId.Parse(id), first) { Device = "а", EndedAt = Maybe(() => first + Duration.FromHours(random.Next(9))) };
        yield return new SignIn(AccountId.Parse(id), first) { Device = "б" };
        yield return new SignIn(AccountId.Parse(id), first == second ? first + Duration.FromSeconds(1) : second);
        yield return new DataRead(AccountId.Parse(id), first) { Pupil = Maybe(() => One(pupils)), Topics = (MessageTopics)random.Next(64) };
        yield return new CredentialEvent(AccountId.Parse(id), Any<CredentialEventKind>()) { At = Maybe(At), By = Person(), Owner = Maybe(() => PersonId.Parse(One(pupils).Value)), Receiver = Maybe(() => PersonId.Parse(One(staff).Value)) };
    }

    private IEnumerable<LedgerFact> OfMaterials(string id)
    {
        var material = MaterialId.Parse(id);
        yield return new JournalMaterial(material, One(journals), Any<MaterialKind>(), Content()) { Lesson = Maybe(() => LessonId.Parse(One(ids))), Topic = Text(), AnswerBy = Maybe(Day) };
        yield return new LibraryMaterial(material, Any<LibrarySection>(), Content()) { Subject = Text(), Topic = Text() };
        yield return new PortfolioItem(material, random.Next(2) == 0 ? PersonId.Parse(One(pupils).Value) : PersonId.Parse(One(staff).Value), Any<PortfolioKind>(), Content()) { Day = Maybe(Day), Subject = Text() };
        yield return new PersonalFileItem(material, One(pupils), Content()) { Dated = Maybe(Day) };
        yield return new AdmissionApplication(AdmissionId.Parse(material.Value), One(texts), Day())
        {
            Applicant = Text(),
            Contact = Text(),
            Child = Text(),
            BornOn = Maybe(Day),
            Grade = Maybe(() => random.Next(1, 12)),
            Documents = Text(),
            Decision = Maybe(Any<AdmissionDecision>),
            DecidedAt = Maybe(At),
            Reason = Text(),
            Order = Maybe(() => OrderEntryId.Parse(One(ids))),
            Pupil = Maybe(() => One(pupils)),
            EnrolledAt = Maybe(At),
        };
        yield return new PortalExport(PortalExportId.Parse(material.Value), One(texts), Day(), new LocalDate(2024, 6, 1), FileDigest.Parse(new string((char)('a' + random.Next(6)), 64)))
        {
            Class = Maybe(() => One(classes)),
            Pupils = Maybe(() => random.Next(2000)),
            At = Maybe(At),
            Giver = Person(),
            Answer = Maybe(Any<PortalAnswer>),
            AnsweredAt = Maybe(At),
        };
    }

    private MaterialContent Content() => new(One(texts))
    {
        Text = Text(),
        Link = Maybe(() => WebLink.Parse("https://example.org/" + random.Next(100))),
        File = random.Next(2) == 0 ? null : new StoredFile(One(texts), "application/pdf", random.Next(1, 1_000_000), FileDigest.Parse(new string((char)('a' + random.Next(6)), 64))),
    };

    private Instant At() => Instant.FromUtc(2023, 9, 1, 0, 0) + Duration.FromNanoseconds(random.NextInt64(NodaConstants.NanosecondsPerDay * 200));

    private LocalDate Day() => new LocalDate(2023, 9, 1).PlusDays(random.Next(200));

    private StaffId? Person() => Maybe(() => One(staff));

    private string? Text() => random.Next(2) == 0 ? null : One(texts);

    private T? Maybe<T>(Func<T> make)
        where T : struct => random.Next(2) == 0 ? null : make();

    private T Any<T>()
        where T : struct, Enum => One(Enum.GetValues<T>());

    private T One<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
