using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы об учётных данных: by whom they are given, and what becomes of those that others know.</summary>
public static class CredentialNorms
{
    private static readonly CaseAnchor<SchoolCase<Incident>> Reported = new("incident.reported", "день, когда о происшествии сообщили", ReportedOn);

    /// <summary>No details reach anybody past the issuing chain (<c>aleksandrovskaya-2021</c> 3.1).</summary>
    public static readonly Prohibition<SchoolCase<CredentialEvent>> IssuedAlongChain = new()
    {
        Id = NormId.Parse("credential.issued-along-chain"),
        Title = "Данные для входа выданы по цепочке",
        Cases = CredentialSource.Instance,
        When = [CredentialTerms.Given],
        Breach = [CredentialTerms.OutsideChain],
        Bearer = new("credential.giver", "тот, кто выдал данные", static (in SchoolCase<CredentialEvent> c) => c.Subject.By),
        Repair = static (in SchoolCase<CredentialEvent> c) => "заблокировать эти данные и выдать новые по цепочке",
    };

    /// <summary>Details that others know go out of use (<c>elista-2023</c> 8, <c>krasnomakskaya-2021</c> 8a, <c>aleksandrovskaya-2021</c> 6.2).</summary>
    public static readonly Obligation<SchoolCase<Incident>> BlockedAfterCompromise = new()
    {
        Id = NormId.Parse("credential.blocked-after-compromise"),
        Title = "Раскрытые данные для входа больше не действуют",
        Cases = IncidentSource.Instance,
        When = [IncidentTerms.Compromised],
        Bearer = OfficeBearers<Incident>.Administrator,
        DueName = "срок блокировки раскрытых данных",
        Anchor = Reported,
        FulfilledAt = After("credential.blocked", "данные заблокированы или выданы заново", CredentialEventKind.Blocked, CredentialEventKind.Reissued),
        Repair = static (in SchoolCase<Incident> c) => "заблокировать данные для входа и отметить, когда",
    };

    /// <summary>Whose details others know gets new ones (<c>elista-2023</c> 8, <c>krasnomakskaya-2021</c> 8a, <c>aleksandrovskaya-2021</c> 6.2).</summary>
    public static readonly Obligation<SchoolCase<Incident>> ReissuedAfterCompromise = new()
    {
        Id = NormId.Parse("credential.reissued-after-compromise"),
        Title = "Вместо раскрытых данных для входа выданы новые",
        Cases = IncidentSource.Instance,
        When = [IncidentTerms.Compromised],
        Bearer = OfficeBearers<Incident>.Administrator,
        DueName = "срок выдачи новых данных",
        Anchor = Reported,
        FulfilledAt = After("credential.reissued", "данные выданы заново", CredentialEventKind.Reissued),
        Repair = static (in SchoolCase<Incident> c) => "выдать новые данные для входа и отметить, когда",
    };

    private static CaseMoment<SchoolCase<Incident>> After(string id, string wording, params CredentialEventKind[] kinds) => new(
        id,
        wording,
        FactKinds.Incidents | FactKinds.Credentials,
        (in SchoolCase<Incident> c) => FirstAfter(in c, kinds))
    {
        Needs = FactKinds.Credentials,
        UnknownBecause = "не записано, чьи это данные, когда это случилось или когда их сменили",
    };

    /// <summary>Gives when details were first dealt with since the incident; something done nobody knows when may have been done before it.</summary>
    private static Moment FirstAfter(in SchoolCase<Incident> c, CredentialEventKind[] kinds)
    {
        if (c.Subject.Person is not { } owner)
        {
            return Moment.Doubtful;
        }

        var events = c.School.Ledger<CredentialEvent>();
        var accounts = CredentialEvent.AccountsOf(events, owner);
        var done = events.Where(e => accounts.Contains(e.Account) && kinds.Contains(e.Kind)).ToList();
        var since = c.Opened.InstantOrNull;
        return done.Where(e => e.At >= since).Min(e => e.At) is { } first ? Moment.At(first)
            : done.Exists(e => since is null || e.At is null) ? Moment.Doubtful
            : Moment.NotYet;
    }

    private static int ReportedOn(in SchoolCase<Incident> c) =>
        c.Subject.ReportedAt is { } at ? c.School.Register.Year.DayOf(c.School.Register.Clock.DateOf(at)) : EventDay.Unknown;
}
