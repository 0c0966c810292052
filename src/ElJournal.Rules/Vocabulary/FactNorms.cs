using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о найденном.</summary>
public static class FactNorms
{
    /// <summary>The day on which a disagreement was found.</summary>
    public static readonly CaseAnchor<SchoolCase<FoundDisagreement>> Found = new("disagreement.found", "день, когда несоответствие найдено", FactDays.DayOf);

    /// <summary>A change of data is told to the administrator (<c>saki-2020</c> 8.5a, <c>krasnomakskaya-2021</c> 6.2a).</summary>
    public static readonly Obligation<SchoolCase<FoundChange>> DataChangeReported = new()
    {
        Id = NormId.Parse("data-change.reported"),
        Title = "О перемене данных сказано администратору",
        Cases = DataChangeSource.Instance,
        When = [],
        Bearer = ClassBearers.OfChange,
        DueName = "срок сообщения о перемене данных",
        Anchor = new CaseAnchor<SchoolCase<FoundChange>>("data-change.found", "день, когда перемена найдена", FactDays.DayOf),
        FulfilledAt = new CaseMoment<SchoolCase<FoundChange>>("data-change.reported", "администратору сказано", FactKinds.DataChanges, static (in SchoolCase<FoundChange> c) => Stage(c.Subject.Change.ReportedAt)),
        Repair = static (in SchoolCase<FoundChange> c) => "сказать администратору, что изменилось, и записать, когда",
    };

    /// <summary>A disagreement that the check of a class journal found is corrected (<c>aleksandrovskaya-2021</c> 4-class-weekly).</summary>
    public static readonly Obligation<SchoolCase<FoundDisagreement>> DisagreementCorrected = new()
    {
        Id = NormId.Parse("disagreement.corrected"),
        Title = "Несоответствие в журнале класса исправлено",
        Cases = DisagreementSource.Instance,
        When = [FactTerms.FoundInClassJournal],
        Bearer = ClassBearers.OfDisagreement,
        BearerByReading = new(
            FamilyReadings.Corrector,
            ("a", ClassBearers.OfDisagreement),
            ("b", new CaseBearer<SchoolCase<FoundDisagreement>>("disagreement.journal-teacher", "учитель, который ведёт журнал", TeacherOfJournal))),
        DueName = "срок исправления несоответствия",
        Anchor = Found,
        FulfilledAt = new CaseMoment<SchoolCase<FoundDisagreement>>(
            "disagreement.corrected", "несоответствие исправлено", FactKinds.Disagreements, static (in SchoolCase<FoundDisagreement> c) => Stage(c.Subject.Disagreement.CorrectedAt)),
        Repair = static (in SchoolCase<FoundDisagreement> c) => "исправить запись в журнале и отметить, когда",
    };

    /// <summary>A disagreement that the check of a class journal found is told to the administration (<c>aleksandrovskaya-2021</c> 4-class-weekly).</summary>
    public static readonly Obligation<SchoolCase<FoundDisagreement>> DisagreementReported = new()
    {
        Id = NormId.Parse("disagreement.reported"),
        Title = "О несоответствии в журнале класса сказано администрации",
        Cases = DisagreementSource.Instance,
        When = [FactTerms.FoundInClassJournal],
        Bearer = ClassBearers.OfDisagreement,
        DueName = "срок сообщения о несоответствии",
        Anchor = Found,
        FulfilledAt = new CaseMoment<SchoolCase<FoundDisagreement>>(
            "disagreement.reported", "администрации сказано", FactKinds.Disagreements, static (in SchoolCase<FoundDisagreement> c) => Stage(c.Subject.Disagreement.ReportedAt)),
        Repair = static (in SchoolCase<FoundDisagreement> c) => "сказать администрации о несоответствии и отметить, когда",
    };

    private static Moment Stage(Instant? at) => at is { } known ? Moment.At(known) : Moment.NotYet;

    private static StaffId? TeacherOfJournal(in SchoolCase<FoundDisagreement> c) =>
        (c.Subject.Disagreement.Journal ?? c.Subject.Check?.Journal) is { } id ? c.School.Register.FindJournal(id)?.Teacher : null;
}
