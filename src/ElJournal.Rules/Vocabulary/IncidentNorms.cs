using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о происшествиях: each is broken by a recorded incident of its kind, and by nothing else; traces such as overlapping sign-ins are a signal, never a breach by themselves.</summary>
public static class IncidentNorms
{
    private static readonly CaseBearer<SchoolCase<Incident>> Owner = new("incident.login-owner", "работник, чьи это данные для входа", LoginOwner);

    /// <summary>No pupil works under the login of a member of staff (<c>saki-2020</c> 6.3, <c>krasnomakskaya-2021</c> 8).</summary>
    public static readonly Prohibition<SchoolCase<Incident>> PupilUnderStaffLogin = Against(
        IncidentTerms.PupilUnderStaffLogin.Id, IncidentTerms.StaffLoginUsed, "Обучающиеся не работают в журнале под логином работника", Owner, "сменить учётные данные работника и проверить записи, сделанные под ними");

    /// <summary>No pupil works with the journal (<c>aleksandrovskaya-2021</c> 6.1).</summary>
    public static readonly Prohibition<SchoolCase<Incident>> PupilWroteInJournal = Against(
        IncidentTerms.PupilWroteInJournal, "Обучающиеся в журнал не пишут", CaseBearers.Nobody<SchoolCase<Incident>>(), "проверить и исправить записи обучающегося, закрыть ему право на запись");

    /// <summary>Nobody passes a personal code to anybody (<c>krasnomakskaya-2021</c> 8a).</summary>
    public static readonly Prohibition<SchoolCase<Incident>> CodePassedOn = Against(
        IncidentTerms.CodePassedOn.Id, IncidentTerms.CodeGivenAway, "Личный код доступа никому не передан", Owner, "заблокировать код, выдать новый и проверить, что читали и вносили под прежним");

    /// <summary>Nobody's details become known to strangers (<c>elista-2023</c> 8, <c>aleksandrovskaya-2021</c> 6.2).</summary>
    public static readonly Prohibition<SchoolCase<Incident>> CredentialsCompromised = Against(
        IncidentTerms.CredentialsCompromised, "Данные для входа не известны чужим", Owner, "заблокировать данные для входа, выдать новые и проверить, что читали и вносили под прежними");

    /// <summary>Personal data are protected (<c>lenskaya-2017</c> 1.5, <c>krasnomakskaya-2021</c> 2.10).</summary>
    public static readonly Prohibition<SchoolCase<Incident>> PersonalData = Against(
        IncidentTerms.PersonalData, "Защита личных данных не нарушена", CaseBearers.Nobody<SchoolCase<Incident>>(), "закрыть доступ к данным и записать, кому они стали известны");

    private static Prohibition<SchoolCase<Incident>> Against(Term<SchoolCase<Incident>> breach, string title, CaseBearer<SchoolCase<Incident>> bearer, string repair) =>
        Against(breach.Id, breach, title, bearer, repair);

    private static Prohibition<SchoolCase<Incident>> Against(string id, Choice<Term<SchoolCase<Incident>>> breach, string title, CaseBearer<SchoolCase<Incident>> bearer, string repair) => new()
    {
        Id = NormId.Parse(id),
        Title = title,
        Cases = IncidentSource.Instance,
        When = [],
        Breach = [breach],
        Bearer = bearer,
        Repair = (in SchoolCase<Incident> c) => repair,
    };

    private static StaffId? LoginOwner(in SchoolCase<Incident> c) =>
        c.Subject.Person is { } person && StaffId.TryParse(person.Value, out var staff) && c.School.Register.Knows(staff) ? staff : null;
}
