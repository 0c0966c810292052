using ElJournal.Domain.Activity;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Reporting.Tests.Recomputed;

/// <summary>The reports of those who use the system — who they are, what they do, whose credentials were disclosed — again.</summary>
internal static class NaiveAccounts
{
    internal static Recomputation UserActivity(NaiveSchool school)
    {
        var last = LocalDate.Min(school.Last, school.Today);
        var signIns = school.Ledger<SignIn>().Select(s => (Person: PersonOf(school, s.Account), At: school.LocalOf(s.At))).Where(s => s.At.Date >= school.First && s.At.Date <= last).ToList();
        var reads = school.Ledger<DataRead>().Select(r => school.DayOf(r.At)).ToList();
        var days = Enumerable.Range(0, Math.Max(0, Period.DaysBetween(school.First, last) + 1)).Select(school.First.PlusDays).ToList();
        bool IsSchoolDay(LocalDate day) => school.Register.Calendar.IsSchoolDay(day, school.Register.School.Week);
        long Of(string kind, LocalDate? day) => signIns.Where(s => day is null || s.At.Date == day).Select(s => s.Person).Distinct().Count(p => KindOf(school, p) == kind);
        return new Recomputation()
            .Count("signIns", signIns.Count)
            .Mean("perDay", signIns.Count(s => IsSchoolDay(s.At.Date)), days.Count(IsSchoolDay))
            .Share("staff", Of("работник", null), school.Register.Staff.Length)
            .Share("pupils", Of("обучающийся", null), school.Register.Pupils.Length)
            .Table(
                "days",
                "day school signIns staff pupils guardians unknown reads",
                days.Select(d => new object?[] { d, IsSchoolDay(d) ? "да" : "нет", signIns.Count(s => s.At.Date == d), Of("работник", d), Of("обучающийся", d), Of("родитель", d), Of("неизвестно", d), reads.Count(r => r == d) }))
            .Table(
                "accounts",
                "account signIns days last",
                signIns.GroupBy(s => s.Person).Select(g => new object?[] { g.Key, g.Count(), g.Select(s => s.At.Date).Distinct().Count(), g.Max(s => s.At) }));
    }

    internal static Recomputation Users(NaiveSchool school)
    {
        var signIns = school.Ledger<SignIn>().ToLookup(s => PersonOf(school, s.Account), s => s.At);
        var credentials = school.Ledger<CredentialEvent>().ToLookup(e => PersonOf(school, e.Account));
        string[] known = [.. school.Register.Staff.Select(s => s.Value), .. school.Register.Pupils.Select(p => p.Value), .. school.Ledger<Guardianship>().Select(g => g.Guardian.Value)];
        var people = known.Concat(signIns.Select(s => s.Key)).Concat(credentials.Select(c => c.Key)).Distinct().ToList();
        var first = school.Register.Year.First;
        var arrived = school.Register.Pupils.Where(p => school.Register.Enrolments.Where(e => e.Pupil == p).Select(e => e.Span.From ?? first).DefaultIfEmpty(first).Min() is var from && from > first && from <= school.DayOf(school.AsOf)).ToList();
        var newcomers = arrived.Select(p => p.Value).Concat(school.Ledger<Guardianship>().Where(g => arrived.Contains(g.Pupil)).Select(g => g.Guardian.Value)).Distinct().ToList();
        bool Has(string person) => Last(person)?.Kind is CredentialEventKind.Issued or CredentialEventKind.Reissued;
        CredentialEvent? Last(string person) => credentials[person].OrderBy(e => e.At ?? Instant.MinValue).LastOrDefault();
        var report = new Recomputation()
            .Count("users", people.Count)
            .Share("withCredentials", people.Count(Has), people.Count)
            .Share("newcomersWithCredentials", newcomers.Count(Has), newcomers.Count)
            .Share("signedIn", people.Count(p => signIns[p].Any()), people.Count)
            .Table("users", "account credentialsAt lastSignIn", people.Select(p => new object?[] { p, Local(school, Last(p)?.At), signIns[p].Any() ? school.LocalOf(signIns[p].Max()) : null }))
            .Table("newcomers", "account", newcomers.Where(p => !Has(p)).Select(p => new object?[] { p }));
        return Overlaps(school, Compromises(school, report));
    }

    private static Recomputation Compromises(NaiveSchool school, Recomputation report)
    {
        IncidentKind[] kinds = [IncidentKind.CredentialsCompromised, IncidentKind.CodePassedOn, IncidentKind.PupilUnderStaffLogin];
        var (rows, traces) = (new List<object?[]>(), new List<object?[]>());
        foreach (var incident in school.Ledger<Incident>().Where(i => kinds.Contains(i.Kind) && i.Person is not null && (i.HappenedAt ?? i.ReportedAt) is not null))
        {
            var (person, since) = (incident.Person!.Value.Value, (incident.HappenedAt ?? incident.ReportedAt)!.Value);
            Instant? Done(CredentialEventKind kind) => school.Ledger<CredentialEvent>().Where(e => e.Kind == kind && PersonOf(school, e.Account) == person && e.At >= since).Min(e => e.At);
            bool IsBetween(Instant at) => at >= since && (Done(CredentialEventKind.Reissued) is { } reissued ? at < reissued : at <= school.AsOf);
            var reads = school.Ledger<DataRead>().Where(r => PersonOf(school, r.Account) == person && IsBetween(r.At)).Select(r => r.At).ToList();
            var entries = Recorded(school).Where(r => r.By?.Value == person && r.At is { } at && IsBetween(at)).Select(r => r.At!.Value).ToList();
            rows.Add(
            [
                incident.Id,
                person,
                LedgerCodes.IncidentKinds.MeaningOf(incident.Kind),
                Local(school, incident.HappenedAt),
                Local(school, incident.ReportedAt),
                Local(school, Done(CredentialEventKind.Blocked)),
                Local(school, Done(CredentialEventKind.Reissued)),
                reads.Count,
                entries.Count,
            ]);
            traces.AddRange(reads.Concat(entries).Select(at => new object?[] { incident.Id, school.LocalOf(at) }));
        }

        return report
            .Count("compromised", rows.Count)
            .Table("compromises", "incident holder kind happenedAt reportedAt blockedAt reissuedAt reads entries", rows)
            .Table("compromisedTraces", "incident at", traces);
    }

    private static Recomputation Overlaps(NaiveSchool school, Recomputation report)
    {
        var rows = new List<object?[]>();
        foreach (var first in school.Ledger<SignIn>())
        {
            foreach (var second in school.Ledger<SignIn>())
            {
                var isLater = first.At < second.At || (first.At == second.At && string.CompareOrdinal(first.Device, second.Device) < 0);
                if (first.Account == second.Account && first.Device is not null && second.Device is not null && first.Device != second.Device && isLater && second.EndedAt is not null && second.At < first.EndedAt)
                {
                    rows.Add([first.Account, first.Device, school.LocalOf(first.At), second.Device, school.LocalOf(second.At)]);
                }
            }
        }

        return report.Count("overlaps", rows.Count).Table("overlaps", "account firstDevice firstAt secondDevice secondAt", rows);
    }

    /// <summary>By whom and when each fact was entered.</summary>
    private static IEnumerable<Provenance> Recorded(NaiveSchool school) =>
    [
        .. from journal in school.Record.Journals
           from lesson in journal.Lessons
           from recorded in lesson.Entries.Select(e => e.Recorded).Concat(lesson.Homework.Select(h => h.Recorded)).Concat(lesson.Attendance.Select(a => a.Recorded))
           select recorded,
        .. school.Record.Journals.SelectMany(j => j.Assessments).SelectMany(a => a.Marks).Select(m => m.Recorded),
        .. school.Record.Journals.SelectMany(j => j.FinalMarks).Select(f => f.Recorded),
        .. school.Register.Enrolments.SelectMany(e => new[] { e.Recorded, e.EndRecorded }),
        .. LedgerKinds.All.SelectMany(k => LedgerOf(school, k)).Select(f => f.Recorded),
    ];

    private static IEnumerable<LedgerFact> LedgerOf(NaiveSchool school, LedgerKind kind) =>
        (IEnumerable<LedgerFact>)typeof(ISchoolYearSource).GetMethod(nameof(ISchoolYearSource.ReadLedger))!.MakeGenericMethod(kind.FactType).Invoke(school.Record, parameters: null)!;

    private static LocalDateTime? Local(NaiveSchool school, Instant? instant) => instant is { } known ? school.LocalOf(known) : null;

    /// <summary>Whose an account is: the owner named last, else who has its id.</summary>
    internal static string PersonOf(NaiveSchool school, AccountId account)
    {
        var (since, person) = (Instant.MinValue, account.Value);
        foreach (var happened in school.Ledger<CredentialEvent>())
        {
            if (happened.Account == account && happened.Owner is { } owner && (happened.At ?? Instant.MinValue) >= since)
            {
                (since, person) = (happened.At ?? Instant.MinValue, owner.Value);
            }
        }

        return person;
    }

    private static string KindOf(NaiveSchool school, string person) =>
        school.Register.Staff.Any(s => s.Value == person) ? "работник"
        : school.Register.Pupils.Any(p => p.Value == person) ? "обучающийся"
        : school.Ledger<Guardianship>().Exists(g => g.Guardian.Value == person) ? "родитель"
        : "неизвестно";
}
