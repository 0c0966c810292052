using System.Collections.Immutable;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site.Walk;

/// <summary>Of what the walk asks: things of the class of the demo accounts, things of others, and things that must stand before anybody can ask for them.</summary>
internal sealed class WalkSubjects
{
    private readonly SiteFixture site;

    internal WalkSubjects(SiteFixture site)
    {
        this.site = site;
        var own = site.Class();
        var teacher = site.PersonOf(DemoAccounts.Teacher);
        var journals = site.School.Journal.State.Access.Register.Journals;
        Journals =
        [
            journals.First(j => j.Class == own && j.Teacher?.Value == teacher && IsFilled(j)),
            journals.First(j => j.Class == own && j.Teacher?.Value != teacher && IsFilled(j)),
            journals.First(j => j.Class != own && j.Teacher?.Value != teacher && j.Class is not null && IsFilled(j)),
        ];
        Classes = [own, Journals[2].Class!.Value];
        Pupils = [site.Pupil(), Other(own: true), Other(own: false)];
        Act = new CorrectionAct(CorrectionActId.Parse("act-walk"), site.Pupil(), Journals[0].Id, site.School.Journal.State.Access.Register.Periods.First(p => p.Last < Today).Id, "ошибка");
        Guardians = [.. Pupils.Select(GuardianOf)];
        var classTeacher = StaffId.Parse(site.PersonOf(DemoAccounts.ClassTeacher));
        Messages = [.. Pupils.Take(2).Select((p, i) => new Message(MessageId.Parse($"m-walk-{i}")) { SentAt = TestStore.DemoFounded, Sender = PersonId.Parse(classTeacher.Value), Recipient = PersonId.Parse(GuardianOf(p).Value), Pupil = p })];
        Announcement = new Announcement(AnnouncementId.Parse("a-walk")) { PublishedAt = TestStore.DemoFounded, Author = classTeacher, Class = own };
        Key = new TokenStore(site.School.Store, site.School.Clock).All().FirstOrDefault()?.Id ?? ApiClient.Key(site, DemoAccounts.Secretary).Split('_')[1];
        Topic = new PlannedTopic(Journals[0].Id, 77, "Тема обхода");
        Material = new JournalMaterial(MaterialId.Parse("m-walk"), Journals[0].Id, MaterialKind.Reading, new MaterialContent("Пособие"));
        PersonalFile = new PersonalFileItem(MaterialId.Parse("f-walk"), site.Pupil(), new MaterialContent("Копия свидетельства"));
        Copy = new ArchiveCopy(ArchiveCopyId.Parse("copy-walk"), ArchiveId.Parse("год-проба"), "диск");
        Application = new AdmissionApplication(AdmissionId.Parse("a-walk"), "обход", Today) { Applicant = "Кто подал", Child = "О ком" };
        Change = new DataChange(DataChangeId.Parse("d-walk")) { Class = own, Pupil = site.Pupil() };
        Found = new Disagreement(DisagreementId.Parse("c-walk-0"), CheckId.Parse("c-walk")) { Journal = Journals[0].Id };
    }

    /// <summary>Gets the class of the demo accounts, and another.</summary>
    internal ImmutableArray<ClassId> Classes { get; }

    /// <summary>Gets a journal of the demo teacher, one of the same class, and one of another; each has lessons and marks.</summary>
    internal ImmutableArray<Journal> Journals { get; }

    /// <summary>Gets the pupil of the demo, a classmate, and a pupil of another class.</summary>
    internal ImmutableArray<PupilId> Pupils { get; }

    /// <summary>Gets a key of the secretary.</summary>
    internal string Key { get; }

    /// <summary>Gets who represents each of the pupils.</summary>
    internal ImmutableArray<GuardianId> Guardians { get; }

    internal CorrectionAct Act { get; }

    /// <summary>Gets a material of the journal of the demo teacher.</summary>
    internal JournalMaterial Material { get; }

    /// <summary>Gets what lies in the personal file of the pupil of the demo.</summary>
    internal PersonalFileItem PersonalFile { get; }

    internal ArchiveCopy Copy { get; }

    internal AdmissionApplication Application { get; }

    internal DataChange Change { get; }

    internal Disagreement Found { get; }

    internal NodaTime.LocalDate Today => Register.Clock.DateOf(site.School.Clock.GetCurrentInstant());

    /// <summary>Writes down what must stand, once for a site.</summary>
    internal void Stand()
    {
        if (site.Year().FindAct(Act.Id) is not null)
        {
            return;
        }

        site.Write(DemoAccounts.Teacher, "ошибка", new OpenCorrectionAct(Act), new RecordLedgerFact(Topic), new RecordLedgerFact(Material));
        site.Write(DemoAccounts.Administrator, reason: null, new RecordLedgerFact(Copy), new RecordLedgerFact(Application));
        var check = new Check(Found.Check, CheckKind.ClassJournal) { Class = Classes[0], By = StaffId.Parse(site.PersonOf(DemoAccounts.ClassTeacher)) };
        site.Write(DemoAccounts.ClassTeacher, reason: null, new RecordLedgerFact(Change), new RecordLedgerFact(check), new RecordLedgerFact(Found), new RecordLedgerFact(PersonalFile));
        site.Write(DemoAccounts.ClassTeacher, reason: null, [.. Messages.Select(m => new RecordLedgerFact(m)), new RecordLedgerFact(Announcement)]);
    }

    /// <summary>Gets a message to the guardian of the demo, and one to the family of the classmate.</summary>
    internal ImmutableArray<Message> Messages { get; }

    /// <summary>Gets an announcement for the class of the demo accounts.</summary>
    internal Announcement Announcement { get; }

    /// <summary>Gives who has no account yet, and into whose hands the details would go: a pupil of the class, one of another, and somebody who works here.</summary>
    internal IEnumerable<(string Person, string Receiver)> Receivers() =>
    [
        (Pupils[1].Value, site.PersonOf(DemoAccounts.ClassTeacher)),
        (Pupils[1].Value, Pupils[1].Value),
        (Pupils[2].Value, Pupils[2].Value),
        (Journals[2].Teacher!.Value.Value, Journals[2].Teacher!.Value.Value),
        ("x", "x"),
    ];

    /// <summary>Gives a lesson of a journal that was held and has homework.</summary>
    internal LessonEntry LessonOf(Journal journal) => site.Year().LessonsOf(journal.Id).First(l => l.Status == LessonStatus.Held && site.Year().FindHomework(l.Lesson) is not null);

    /// <summary>Gives a mark of a journal, with its work.</summary>
    internal (Assessment Work, MarkEntry Mark) MarkOf(Journal journal) =>
        site.Year().AssessmentsOf(journal.Id).Where(w => w.Lesson is not null).SelectMany(w => site.Year().MarksOf(w.Id).Take(1).Select(m => (w, m))).First();

    /// <summary>Gives a final mark of a journal that families were shown.</summary>
    internal FinalMarkEntry FinalOf(Journal journal) => Content(journal).FinalMarks.First(f => f.PublishedAt is not null);

    /// <summary>Gets a topic of the plan of the journal of the demo teacher.</summary>
    internal PlannedTopic Topic { get; }

    internal NodaTime.LocalDate DayOf(Assessment work) => site.Year().FindLesson(work.Lesson!.Value)!.Date;

    /// <summary>Gives the part of the year of a class, or of all, that a day belongs to.</summary>
    internal string PeriodOf(ClassId? schoolClass, NodaTime.LocalDate day) => Register.Periods.First(p => p.Kind != PeriodKind.Year && (p.Class is null || p.Class == schoolClass) && p.Contains(day)).Id.Value;

    /// <summary>Gives who represents a pupil; of the pupil of the demo the guardian of the demo.</summary>
    private GuardianId GuardianOf(PupilId pupil)
    {
        var own = GuardianId.Parse(site.PersonOf(DemoAccounts.Guardian));
        var guardians = site.All<Guardianship>().Where(g => g.Pupil == pupil).Select(g => g.Guardian).ToList();
        return guardians.Contains(own) ? own : guardians[0];
    }

    private SchoolRegister Register => site.School.Journal.State.Access.Register;

    private JournalRecord Content(Journal journal) => site.Year().ToSource(Register).ReadJournal(Register.OrdinalOf(journal.Id));

    private bool IsFilled(Journal journal) => Content(journal).FinalMarks.Any(f => f.PublishedAt is not null)
        && site.Year().AssessmentsOf(journal.Id).Any(w => w.Lesson is not null && site.Year().MarksOf(w.Id).Any())
        && site.Year().LessonsOf(journal.Id).Any(l => l.Status == LessonStatus.Held && site.Year().FindHomework(l.Lesson) is not null);

    /// <summary>Finds a pupil of the class of the demo accounts, or of another, who is somebody else's child.</summary>
    private PupilId Other(bool own)
    {
        var guardianships = site.All<Guardianship>();
        var children = guardianships.Where(g => g.Guardian.Value == site.PersonOf(DemoAccounts.Guardian)).Select(g => g.Pupil).Append(site.Pupil()).ToHashSet();
        return Register.Enrolments.First(e => e.Class == (own ? site.Class() : Journals[2].Class) && !children.Contains(e.Pupil) && guardianships.Exists(g => g.Pupil == e.Pupil)).Pupil;
    }
}
