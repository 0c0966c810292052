using ElJournal.Domain.Activity;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Supervision;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The ids that ledgers define, by their bytes: filled while ledgers are read one after another.</summary>
internal sealed class LedgerIds
{
    internal IdTable<GuardianId> Guardians { get; } = new();

    internal IdTable<CheckId> Checks { get; } = new();

    internal IdTable<CorrectionActId> Acts { get; } = new();

    internal IdTable<AccountId> Accounts { get; } = new();

    internal void Clear()
    {
        Guardians.Clear();
        Checks.Clear();
        Acts.Clear();
        Accounts.Clear();
    }
}
