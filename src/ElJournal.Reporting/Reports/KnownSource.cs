using System.Collections.Immutable;
using ElJournal.Domain.Records;

namespace ElJournal.Reporting.Reports;

/// <summary>A school year as it stood on record at the instant of a report, for those who ask what follows from it later.</summary>
/// <remarks>
/// <para>So stand journals and ledgers. The register is as it is now: who came or left counts from the days of the movement, even where that was entered after the instant.</para>
/// <para>Immutable, safe on any thread.</para>
/// </remarks>
/// <param name="input">Of what the report is made.</param>
internal sealed class KnownSource(ReportInput input) : ISchoolYearSource
{
    /// <inheritdoc/>
    public SchoolRegister Register => input.Register;

    /// <inheritdoc/>
    public JournalRecord ReadJournal(int ordinal) => input.Read(ordinal);

    /// <inheritdoc/>
    public ImmutableArray<TFact> ReadLedger<TFact>()
        where TFact : LedgerFact => input.Index.Ledger<TFact>();
}
