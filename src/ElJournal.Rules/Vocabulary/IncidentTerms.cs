using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Cases;
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

    private static Term<SchoolCase<Incident>> Of(IncidentKind kind, string id) => new(
        id,
        IncidentSource.KindOf(kind),
        FactKinds.Incidents,
        (in SchoolCase<Incident> c) => (c.Subject.Kind == kind).ToTruth());
}
