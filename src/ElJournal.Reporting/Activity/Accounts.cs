using ElJournal.Domain.Activity;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Activity;

/// <summary>Tells whose an account is: an account has the id of the person.</summary>
internal sealed class Accounts(ReportInput input)
{
    private readonly HashSet<string> guardians = [.. input.Index.Ledger<Guardianship>().Select(g => g.Guardian.Value)];

    internal AccountKind KindOf(AccountId account) =>
        StaffId.TryParse(account.Value, out var staff) && input.Register.Knows(staff) ? AccountKind.Staff
        : PupilId.TryParse(account.Value, out var pupil) && input.Register.Knows(pupil) ? AccountKind.Pupil
        : guardians.Contains(account.Value) ? AccountKind.Guardian
        : AccountKind.Unknown;
}
