using System.Collections.Immutable;
using ElJournal.Domain.Records;

namespace ElJournal.Rules.Monitoring;

/// <summary>The facts of a monitored school as a source: register, journals and ledgers in memory.</summary>
internal sealed class FactSource(SchoolRegister register, Func<int, JournalRecord> journals, LedgerSet ledgers) : ISchoolYearSource
{
    public SchoolRegister Register => register;

    public JournalRecord ReadJournal(int ordinal) => journals(ordinal);

    public ImmutableArray<TFact> ReadLedger<TFact>()
        where TFact : LedgerFact => ledgers.Get<TFact>();
}
