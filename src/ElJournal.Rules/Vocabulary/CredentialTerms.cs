using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь учётных данных: what norms can ask about an issue of somebody's details.</summary>
public static class CredentialTerms
{
    /// <summary>Details were given into somebody's hands: to block them gives nothing.</summary>
    public static readonly Term<SchoolCase<CredentialEvent>> Given = new(
        "credential.given",
        "данные для входа выданы",
        FactKinds.Credentials,
        static (in SchoolCase<CredentialEvent> c) => (c.Subject.Kind != CredentialEventKind.Blocked).ToTruth());

    /// <summary>Details went another way than from the administrator to staff, and through the class teacher to families.</summary>
    public static readonly Term<SchoolCase<CredentialEvent>> OutsideChain = new(
        "credential.outside-chain",
        "данные выданы мимо цепочки: администратор — работнику и классному руководителю, классный руководитель — семье своего класса",
        FactKinds.Credentials | FactKinds.StaffRoles | FactKinds.Classes | FactKinds.Enrolments | FactKinds.Guardians,
        static (in SchoolCase<CredentialEvent> c) => new IssuingChain(c.School, c.Subject, c.Complete).Holds().Not())
    {
        UnknownBecause = "не записано, чьи это данные, кто их выдал или кому, либо владелец в тот день не числился ни в одном классе",
        Values = static (in SchoolCase<CredentialEvent> c) => $"выдал {Who(c.Subject.By?.Value)}, получил {Who(c.Subject.Receiver?.Value)}, владелец {c.Subject.Holder}",
    };

    private static string Who(string? id) => id ?? "не записано кто";
}
