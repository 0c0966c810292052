using ElJournal.Domain.Activity;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Activity;

/// <summary>Tells whose an account is: the owner that an issue of its credentials names, else who has the account's id.</summary>
internal sealed class Accounts(ReportInput input)
{
    private readonly HashSet<string> guardians = [.. input.Index.Ledger<Guardianship>().Select(g => g.Guardian.Value)];

    private readonly Dictionary<AccountId, PersonId> owners = input.Index.Ledger<CredentialEvent>()
        .Where(e => e.Owner is not null)
        .GroupBy(e => e.Account)
        .ToDictionary(g => g.Key, g => g.OrderBy(e => e.At ?? Instant.MinValue).Last().Holder);

    /// <summary>Says whose an account is; who owned it last, where that changed.</summary>
    internal PersonId PersonOf(AccountId account) => owners.TryGetValue(account, out var owner) ? owner : PersonId.Parse(account.Value);

    internal AccountKind KindOf(PersonId person) =>
        StaffId.TryParse(person.Value, out var staff) && input.Register.Knows(staff) ? AccountKind.Staff
        : PupilId.TryParse(person.Value, out var pupil) && input.Register.Knows(pupil) ? AccountKind.Pupil
        : guardians.Contains(person.Value) ? AccountKind.Guardian
        : AccountKind.Unknown;
}
