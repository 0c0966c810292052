using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь происшествий: which breach was put on record.</summary>
public static class IncidentTerms
{
    /// <summary>A pupil worked under the login of a member of staff.</summary>
    public static readonly Term<SchoolCase<Incident>> PupilUnderStaffLogin = Of(IncidentKind.PupilUnderStaffLogin, "incident.pupil-under-staff-login");

    /// <summary>A pupil wrote in the journal.</summary>
    public static readonly Term<SchoolCase<Incident>> PupilWroteInJournal = Of(IncidentKind.PupilWroteInJournal, "incident.pupil-wrote-in-journal");

    /// <summary>A personal code was passed to somebody.</summary>
    public static readonly Term<SchoolCase<Incident>> CodePassedOn = Of(IncidentKind.CodePassedOn, "incident.code-passed-on");

    /// <summary>Details became known to strangers.</summary>
    public static readonly Term<SchoolCase<Incident>> CredentialsCompromised = Of(IncidentKind.CredentialsCompromised, "incident.credentials-compromised");

    /// <summary>The protection of personal data was breached.</summary>
    public static readonly Term<SchoolCase<Incident>> PersonalData = Of(IncidentKind.PersonalData, "incident.personal-data");

    /// <summary>A personal code was passed to somebody who does not issue codes (reading krasno-8a b): an incident does not tell to whom.</summary>
    public static readonly Term<SchoolCase<Incident>> CodePassedToOutsider = new(
        "incident.code-passed-to-outsider",
        "личный код доступа передан тому, кто коды не выдаёт",
        FactKinds.Incidents,
        static (in SchoolCase<Incident> c) => c.Subject.Kind == IncidentKind.CodePassedOn ? Truth.Unknown : Truth.No)
    {
        Blames = FactKinds.None,
        UnknownBecause = "кому передан код, в сведениях о происшествии не сказано",
    };

    /// <summary>A personal code was passed to one of those to whom it may not be, by the reading that holds.</summary>
    public static readonly Choice<Term<SchoolCase<Incident>>> CodeGivenAway = new(ClauseReadings.AnyPerson, ("a", CodePassedOn), ("b", CodePassedToOutsider));

    private static Term<SchoolCase<Incident>> Of(IncidentKind kind, string id) => new(
        id,
        IncidentSource.KindOf(kind),
        FactKinds.Incidents,
        (in SchoolCase<Incident> c) => (c.Subject.Kind == kind).ToTruth());
}
