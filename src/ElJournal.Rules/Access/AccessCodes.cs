using ElJournal.Domain.Interchange.Codes;

namespace ElJournal.Rules.Access;

/// <summary>Коды доступа: the one place that says how categories, actions, resources and relations are written in packs and on a command line, and what they are called.</summary>
public static class AccessCodes
{
    /// <summary>Gets the codes of categories (категория доступа).</summary>
    public static CodeTable<AccessCategory> Categories { get; } = new(
        new(AccessCategory.Director, "director", "директор"),
        new(AccessCategory.Administrator, "administrator", "администратор системы"),
        new(AccessCategory.DeputyHead, "deputy-head", "заместитель директора"),
        new(AccessCategory.Secretary, "secretary", "секретарь"),
        new(AccessCategory.ClassTeacher, "class-teacher", "классный руководитель"),
        new(AccessCategory.SubjectTeacher, "subject-teacher", "учитель-предметник"),
        new(AccessCategory.Pupil, "pupil", "обучающийся"),
        new(AccessCategory.Guardian, "guardian", "родитель"),
        new(AccessCategory.EducationAuthority, "education-authority", "орган управления образованием"),
        new(AccessCategory.Former, "former", "ушедший из школы или его родитель"));

    /// <summary>Gets the codes of actions (действие).</summary>
    public static CodeTable<AccessAction> Actions { get; } = new(
        new(AccessAction.Read, "read", "читать"),
        new(AccessAction.Enter, "enter", "вносить"),
        new(AccessAction.Correct, "correct", "исправлять"),
        new(AccessAction.Approve, "approve", "утверждать"),
        new(AccessAction.Export, "export", "выгружать"));

    /// <summary>Gets the codes of resources (вид ресурса): kinds of fact are written as coverage writes them.</summary>
    public static CodeTable<ResourceKind> Resources { get; } = new(
    [
        .. FactCodes.CoverageKinds.Codes.Select(c => new Code<ResourceKind>(ResourceKinds.Of(c.Value), c.Text, c.Meaning)),
        new(ResourceKind.Waivers, "waivers", "освобождения от обязанностей"),
        new(ResourceKind.Aggregates, "aggregates", "сводные показатели"),
        new(ResourceKind.Findings, "findings", "замечания проверок"),
        new(ResourceKind.Regulations, "regulations", "регламент школы"),
    ]);

    /// <summary>Gets the codes of relations (отношение к ресурсу).</summary>
    public static CodeTable<AccessRelations> Relations { get; } = new(
        new(AccessRelations.Anyone, "anyone", "без условия"),
        new(AccessRelations.Oneself, "oneself", "о себе"),
        new(AccessRelations.OwnChild, "own-child", "о своём ребёнке"),
        new(AccessRelations.OwnClass, "own-class", "в своём классе"),
        new(AccessRelations.OwnJournal, "own-journal", "в своём журнале"),
        new(AccessRelations.OwnPupil, "own-pupil", "о том, кого учит"),
        new(AccessRelations.Substitution, "substitution", "по записанной замене на этом уроке"),
        new(AccessRelations.SubstitutionJournal, "substitution-journal", "в журнале, где идёт его замена"),
        new(AccessRelations.Substituted, "substituted", "на уроке, отданном заменяющему"),
        new(AccessRelations.OwnEntry, "own-entry", "во внесённом им самим"),
        new(AccessRelations.Addressee, "addressee", "в адресованном ему"),
        new(AccessRelations.PastClassTeacher, "past-class-teacher", "семье мимо её классного руководителя"),
        new(AccessRelations.Former, "former", "о себе или своём ребёнке после ухода из школы"),
        new(AccessRelations.PastYear, "past-year", "из прошлого учебного года"),
        new(AccessRelations.PastOwner, "past-owner", "работнику мимо него самого"),
        new(AccessRelations.PastOwnStaff, "past-own-staff", "не тем, кто учит, и не администрации"),
        new(AccessRelations.Strange, "strange", "в чужом"),
        new(AccessRelations.OthersName, "others-name", "от чужого имени"));

    /// <summary>Says in Russian which relations are meant: «в своём журнале или по записанной замене на этом уроке».</summary>
    /// <param name="relations">The relations.</param>
    /// <returns>The text; empty for none.</returns>
    public static string WordsOf(AccessRelations relations) => relations.HasFlag(AccessRelations.Anyone)
        ? Relations.MeaningOf(AccessRelations.Anyone)
        : string.Join(" или ", Relations.Codes.Where(c => relations.HasFlag(c.Value)).Select(c => c.Meaning));
}
