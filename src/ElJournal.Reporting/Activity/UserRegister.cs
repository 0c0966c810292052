using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Readings;
using NodaTime;

namespace ElJournal.Reporting.Activity;

/// <summary>Перечень пользователей: everybody who may have an account, and how it stands.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Rows">Staff, pupils, guardians, then the accounts of nobody the record tells of; by id.</param>
/// <param name="Newcomers">Those of them who came in the course of the year (krasnomakskaya-2021 3.1).</param>
/// <param name="Compromises">Whose details became known to others, with what was done since.</param>
/// <param name="Overlaps">Sessions that somebody should look at; they prove nothing.</param>
internal sealed record UserRegister(ReportInput Input, ImmutableArray<UserRow> Rows, ImmutableArray<UserRow> Newcomers, ImmutableArray<Compromise> Compromises, ImmutableArray<SessionOverlap> Overlaps)
{
    internal ImmutableArray<Figure> Figures =>
    [
        Figure.Count("users", "пользователей", "работники, обучающиеся, их представители и учётные записи, чьи владельцы неизвестны", Rows.Length),
        Figure.Share("withCredentials", "учётные данные выданы", "пользователи с выдачей или заменой учётных данных без блокировки после неё × 100 / пользователи", Rows.Count(HasCredentials), Rows.Length),
        Figure.Share("newcomersWithCredentials", "новичкам выданы учётные данные", "новички с выдачей или заменой учётных данных × 100 / новички: обучающиеся, зачисленные после первого дня учебного года, и, если так прочитано, их представители", Newcomers.Count(HasCredentials), Newcomers.Length),
        Figure.Share("signedIn", "входили хотя бы раз", "пользователи с хотя бы одним входом × 100 / пользователи", Rows.Count(r => r.LastSignIn is not null), Rows.Length),
        Figure.Count("compromised", "учётные данные стали известны чужим", "происшествия с логином, кодом или учётными данными, у которых названы владелец и время", Compromises.Length),
        Figure.Count("overlaps", "одновременных входов с разных устройств", "пары сеансов одной учётной записи с разных устройств, у которых есть общее время; это повод посмотреть, а не нарушение", Overlaps.Length),
    ];

    internal static UserRegister Of(ReportInput input)
    {
        var register = input.Register;
        var accounts = new Accounts(input);
        var credentials = input.Index.Ledger<CredentialEvent>().GroupBy(e => accounts.PersonOf(e.Account)).ToDictionary(g => g.Key, g => g.OrderBy(e => e.At ?? Instant.MinValue).Last());
        var sessions = input.Index.Ledger<SignIn>();
        var signIns = sessions.GroupBy(s => accounts.PersonOf(s.Account)).ToDictionary(g => g.Key, g => g.Max(s => s.At));
        var roles = register.Roles.Where(r => r.Span.Contains(input.Today)).ToLookup(r => r.Person.Value, r => r.Role);
        var people = register.Staff.Select(s => s.Value)
            .Concat(register.Pupils.Select(p => p.Value))
            .Concat(input.Index.Ledger<Guardianship>().Select(g => g.Guardian.Value))
            .Select(PersonId.Parse)
            .Concat(credentials.Keys)
            .Concat(signIns.Keys)
            .Distinct();
        var newcomers = NewcomersOf(input);
        ImmutableArray<UserRow> rows =
        [
            .. people.Select(p => new UserRow(
                    p,
                    accounts.KindOf(p),
                    string.Join(", ", roles[p.Value].Distinct().Order().Select(FactCodes.StaffRoles.MeaningOf)),
                    credentials.GetValueOrDefault(p)?.Kind,
                    input.LocalOf(credentials.GetValueOrDefault(p)?.At),
                    input.LocalOf(signIns.TryGetValue(p, out var last) ? last : null)))
                .OrderBy(r => r.Kind)
                .ThenBy(r => r.Person),
        ];
        return new UserRegister(
            input,
            rows,
            [.. rows.Where(r => newcomers.Contains(r.Person))],
            Compromise.Of(input.Source, input.AsOf),
            SessionOverlap.Of(sessions));
    }

    internal static bool HasCredentials(UserRow row) => row.Credentials is CredentialEventKind.Issued or CredentialEventKind.Reissued;

    /// <summary>Pupils enrolled since the year began, and by one reading their guardians too.</summary>
    private static HashSet<PersonId> NewcomersOf(ReportInput input)
    {
        var year = input.Register.Year;
        var pupils = input.Register.Enrolments
            .GroupBy(e => e.Pupil, e => e.Span.From ?? year.First)
            .Where(g => g.Min() > year.First && g.Min() <= input.Today)
            .Select(g => g.Key)
            .ToHashSet();
        var guardians = input.OptionOf(ClauseReadings.Newcomers).Id == "a" ? input.Index.Ledger<Guardianship>().Where(g => pupils.Contains(g.Pupil)).Select(g => g.Guardian.Value) : [];
        return [.. pupils.Select(p => p.Value).Concat(guardians).Select(PersonId.Parse)];
    }
}
