using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Domain.Activity;

/// <summary>Раскрытие учётных данных: an incident by which others came to know somebody's details, what was done about it, and what happened in between.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference of its lists.</remarks>
/// <param name="Incident">What was reported.</param>
/// <param name="Holder">Whose details they are.</param>
/// <param name="BlockedAt">When they were blocked since; null when that is not on record.</param>
/// <param name="ReissuedAt">When they were issued anew since; null when that is not on record.</param>
/// <param name="Trace">What was read and entered with them from the incident until they were issued anew, else until now.</param>
public sealed record Compromise(Incident Incident, PersonId Holder, Instant? BlockedAt, Instant? ReissuedAt, AccountTrace Trace)
{
    /// <summary>Gathers the compromises of a school year.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="asOf">The instant whose knowledge counts.</param>
    /// <returns>Those that say whose details they are and when it happened or was reported, in the order of the incidents.</returns>
    public static ImmutableArray<Compromise> Of(ISchoolYearSource source, Instant asOf)
    {
        CredentialEvent[] events = [.. LedgerOrder.StandingAt(Preconditions.NotNull(source).ReadLedger<CredentialEvent>(), asOf)];
        var compromised = (
            from incident in LedgerOrder.StandingAt(source.ReadLedger<Incident>(), asOf)
            where FollowsFrom(incident.Kind)
            let since = incident.HappenedAt ?? incident.ReportedAt
            where incident.Person is not null && since is not null
            let accounts = CredentialEvent.AccountsOf(events, incident.Person!.Value)
            select Untraced(asOf, incident, since.Value, [.. events.Where(e => accounts.Contains(e.Account))])).ToList();
        var traces = AccountTrace.Of(source, [.. compromised.Select(d => (d.Compromise.Holder, d.Time))]);
        return [.. compromised.Zip(traces, static (found, trace) => found.Compromise with { Trace = trace })];
    }

    /// <summary>Says whether by an incident somebody else came to know, or to use, a person's details.</summary>
    /// <param name="kind">What happened.</param>
    /// <returns>Whether the details must go out of use.</returns>
    public static bool FollowsFrom(IncidentKind kind) => kind is IncidentKind.CredentialsCompromised or IncidentKind.CodePassedOn or IncidentKind.PupilUnderStaffLogin;

    private static (Compromise Compromise, Interval Time) Untraced(Instant asOf, Incident incident, Instant since, CredentialEvent[] events)
    {
        Instant? First(CredentialEventKind kind) => events.Where(e => e.Kind == kind && e.At >= since).Min(e => e.At);
        var reissued = First(CredentialEventKind.Reissued);
        var until = Instant.Min(reissued ?? Instant.MaxValue, asOf + Duration.Epsilon);
        return (new Compromise(incident, incident.Person!.Value, First(CredentialEventKind.Blocked), reissued, AccountTrace.None), new Interval(since, Instant.Max(since, until)));
    }
}
