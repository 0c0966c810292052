using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о семьях: what they are told, given and asked for.</summary>
public static class FamilyNorms
{
    /// <summary>The class teacher writes to the guardians of each pupil every month (<c>saki-2020</c> 8.4).</summary>
    public static readonly Obligation<PupilSpanCase> MessageMonthly = new()
    {
        Id = NormId.Parse("message.monthly"),
        Title = "Родителям написано в этот месяц об успеваемости и поведении",
        Cases = PupilMonthSource.Instance,
        When = [PupilMonthTerms.Counts, PupilMonthTerms.Belongs, PupilMonthTerms.HasGuardian],
        Bearer = ClassBearers.OfMonth,
        DueName = "срок ежемесячного сообщения родителям",
        Anchor = InformingMoments.Anchor,
        Due = SpanWords.DueByMonth,
        FulfilledAt = InformingMoments.Informed,
        Repair = static (in PupilSpanCase c) => "написать родителям внутри системы, лично, и об успеваемости, и о поведении",
    };

    /// <summary>A family that does without the electronic form gets its results on paper every week (<c>lenskaya-2017</c> ЭД-1a).</summary>
    public static readonly Obligation<SchoolCase<FamilyWeek>> PrintoutWeekly = new()
    {
        Id = NormId.Parse("printout.weekly"),
        Title = "Результаты вручены семье на бумаге в эту неделю",
        Cases = FamilyWeekSource.Instance,
        When = [FamilyTerms.WeekCounts, FamilyTerms.IsEnrolled, FamilyTerms.Represents, FamilyTerms.Refuses],
        Bearer = CaseBearers.Nobody<SchoolCase<FamilyWeek>>(),
        RoleHolder = static (in SchoolCase<FamilyWeek> c, StaffRoleKind role) => c.School.HolderOf(role, c.Subject.Class, SpanWords.Today(c.School, c.Subject.Week.LastDay)),
        DueName = "срок еженедельной распечатки",
        Anchor = FamilyWeekMoments.Anchor,
        Due = SpanWords.DueByWeek,
        FulfilledAt = FamilyWeekMoments.Given,
        Repair = static (in SchoolCase<FamilyWeek> c) => "распечатать результаты, вручить их этой семье и записать, когда",
    };

    /// <summary>The application of each guardian for electronic information is collected (<c>lenskaya-2017</c> П-1).</summary>
    public static readonly Obligation<SchoolCase<FamilyTie>> ApplicationCollected = new()
    {
        Id = NormId.Parse("application.collected"),
        Title = "Заявление родителя об электронном информировании получено",
        Cases = FamilyTieSource.Instance,
        When = [FamilyTerms.NotRefused],
        Bearer = CaseBearers.OfRole(
            StaffRoleKind.DeputyHead,
            static (in SchoolCase<FamilyTie> c) => c.School.HolderOf(StaffRoleKind.DeputyHead, -1, SpanWords.Today(c.School, c.Day))),
        DueName = "срок сбора заявлений",
        Anchor = new CaseAnchor<SchoolCase<FamilyTie>>("family-tie.since", "день, с которого родитель представляет обучающегося в этом году", static (in SchoolCase<FamilyTie> c) => c.School.Register.Year.DayOf(c.School.Register.Clock.DateOf(c.Opened.Instant))),
        FulfilledAt = FamilyMoments.ApplicationCollected,
        Repair = static (in SchoolCase<FamilyTie> c) => "получить заявление или отказ и записать его",
    };

    /// <summary>Pupil and guardians are told the forecast of the results of every period (<c>lenskaya-2017</c> ЭД-2).</summary>
    public static readonly Obligation<PupilSpanCase> ForecastTold = new()
    {
        Id = NormId.Parse("forecast.told"),
        Title = "Обучающемуся и родителям показан прогноз итоговых отметок периода",
        Cases = PupilPeriodSource.Instance,
        When = [PupilPeriodTerms.Counts, PupilPeriodTerms.MarksOwed, PupilPeriodTerms.Belongs],
        Bearer = CaseBearers.Nobody<PupilSpanCase>(),
        RoleHolder = static (in PupilSpanCase c, StaffRoleKind role) => c.School.HolderOf(role, c.Class, SpanWords.Today(c.School, c.Span.LastDay)),
        DueName = "как часто сообщать прогноз",
        Anchor = ForecastMoments.LastDay,
        FulfilledAt = ForecastMoments.FamilyTold,
        Repair = static (in PupilSpanCase c) => "показать прогноз в дневнике или написать о нём обучающемуся и родителю, пока период не кончился",
    };

    /// <summary>A contact has its source (<c>lenskaya-2017</c> ЭД-4).</summary>
    public static readonly Prohibition<SchoolCase<FamilyContact>> ContactHasSource = new()
    {
        Id = NormId.Parse("contact.has-source"),
        Title = "У контакта семьи записано, откуда он",
        Cases = FamilyContactSource.Instance,
        When = [],
        Breach = [FactTerms.ContactWithoutSource],
        Bearer = new("contact.entered-by", "кто внёс контакт", static (in SchoolCase<FamilyContact> c) => c.Subject.Recorded.By),
        Detail = static (in SchoolCase<FamilyContact> c) => FactTerms.SourceOf(in c),
        Repair = static (in SchoolCase<FamilyContact> c) => "взять контакт у семьи письменно или с подписью и записать это, иначе убрать его",
    };
}
