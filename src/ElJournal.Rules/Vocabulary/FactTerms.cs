using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь записей вне журнала: contacts, disagreements.</summary>
public static class FactTerms
{
    /// <summary>The contact has no source on record, or none that is allowed, by the reading of what a family enters itself.</summary>
    public static readonly Choice<Term<SchoolCase<FamilyContact>>> ContactWithoutSource = new(
        FamilyReadings.OwnContact,
        ("a", Source("contact.no-source", "не записано, откуда контакт", static source => source is null)),
        ("b", Source("contact.no-confirmed-source", "контакт взят не письменно и не с подписью", static source => source is null or ContactSource.OwnEntry)));

    /// <summary>The check of a class journal found it.</summary>
    public static readonly Term<SchoolCase<FoundDisagreement>> FoundInClassJournal = new(
        "disagreement.class-journal",
        "несоответствие нашла проверка журнала класса",
        FactKinds.Disagreements | FactKinds.Checks,
        static (in SchoolCase<FoundDisagreement> c) => c.Subject.Check is { } check ? (check.Kind == CheckKind.ClassJournal).ToTruth() : Truth.Unknown)
    {
        Blames = FactKinds.Checks,
        UnknownBecause = "проверка, которая его нашла, не записана",
    };

    /// <summary>Says where a contact came from.</summary>
    internal static string SourceOf(in SchoolCase<FamilyContact> c) => c.Subject.Source switch
    {
        null => "источник не записан",
        ContactSource.Paper => "передан письменно",
        ContactSource.ESignature => "передан с электронной подписью",
        ContactSource.OwnEntry => "введён самой семьёй",
        _ => throw new InvalidOperationException("Unknown source of a contact."),
    };

    private static Term<SchoolCase<FamilyContact>> Source(string id, string wording, Func<ContactSource?, bool> lacks) => new(
        id,
        wording,
        FactKinds.Contacts,
        (in SchoolCase<FamilyContact> c) => lacks(c.Subject.Source).ToTruth())
    {
        Values = SourceOf,
    };
}
