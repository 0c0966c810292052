using ElJournal.Domain.Activity;
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

    /// <summary>A pupil worked under the login of a member of staff, and sessions of that login overlapped (reading saki-6.3 b).</summary>
    public static readonly Term<SchoolCase<Incident>> PupilBesideOwner = new(
        "incident.pupil-beside-login-owner",
        "обучающийся работал под логином работника, и в это время под ним работали с двух устройств",
        FactKinds.Incidents | FactKinds.SignIns | FactKinds.Credentials,
        static (in SchoolCase<Incident> c) => c.Subject.Kind == IncidentKind.PupilUnderStaffLogin ? Overlapped(in c) : Truth.No)
    {
        Blames = FactKinds.SignIns,
        UnknownBecause = "не записано, чей логин, когда это было, с какого устройства вошли или когда вышли",
    };

    /// <summary>A pupil worked under the login of a member of staff, by the reading of what proves it.</summary>
    public static readonly Choice<Term<SchoolCase<Incident>>> StaffLoginUsed = new(SakiReadings.LoginProof, ("a", PupilUnderStaffLogin), ("b", PupilBesideOwner));

    /// <summary>A pupil wrote in the journal.</summary>
    public static readonly Term<SchoolCase<Incident>> PupilWroteInJournal = Of(IncidentKind.PupilWroteInJournal, "incident.pupil-wrote-in-journal");

    /// <summary>A personal code was passed to somebody.</summary>
    public static readonly Term<SchoolCase<Incident>> CodePassedOn = Of(IncidentKind.CodePassedOn, "incident.code-passed-on");

    /// <summary>Details became known to strangers.</summary>
    public static readonly Term<SchoolCase<Incident>> CredentialsCompromised = Of(IncidentKind.CredentialsCompromised, "incident.credentials-compromised");

    /// <summary>Somebody else could work under the details that the incident is about.</summary>
    public static readonly Term<SchoolCase<Incident>> Compromised = new(
        "incident.compromise",
        "под этими данными для входа мог работать другой",
        FactKinds.Incidents,
        static (in SchoolCase<Incident> c) => Compromise.FollowsFrom(c.Subject.Kind).ToTruth());

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

    private static Truth Overlapped(in SchoolCase<Incident> c)
    {
        if (c.Subject is not { Person: { } owner, HappenedAt: { } at })
        {
            return Truth.Unknown;
        }

        var accounts = CredentialEvent.AccountsOf(c.School.Ledger<CredentialEvent>(), owner);
        var open = c.School.Ledger<SignIn>().Where(s => accounts.Contains(s.Account) && s.At <= at && !(s.EndedAt <= at)).ToList();
        if (open.Where(s => s is { EndedAt: not null, Device: not null }).Select(s => s.Device).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            return Truth.Yes;
        }

        // Whoever is not known to have signed out, or from where, may have worked from another device.
        var isPossible = open.Count > 1 && (open.Exists(s => s.Device is null) || open.Select(s => s.Device).Distinct(StringComparer.Ordinal).Count() > 1);
        return isPossible || !c.Complete.HasFlag(FactKinds.SignIns) ? Truth.Unknown : Truth.No;
    }

    private static Term<SchoolCase<Incident>> Of(IncidentKind kind, string id) => new(
        id,
        IncidentSource.KindOf(kind),
        FactKinds.Incidents,
        (in SchoolCase<Incident> c) => (c.Subject.Kind == kind).ToTruth());
}
