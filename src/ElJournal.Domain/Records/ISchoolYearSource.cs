using System.Collections.Immutable;
using ElJournal.Domain.Interchange;

namespace ElJournal.Domain.Records;

/// <summary>Источник учебного года: a register, and its journals one by one.</summary>
/// <remarks>
/// <para>A record in memory is one; so is a folder or a data base read journal by journal, which keeps memory small however large the school.
/// Implementations must be safe to call on several threads at once and give the same facts each time.</para>
/// </remarks>
public interface ISchoolYearSource
{
    /// <summary>Gets the register.</summary>
    SchoolRegister Register { get; }

    /// <summary>Gets the digest of all facts, 64 hexadecimal digits: equal for equal facts, so that an audit can be replayed.</summary>
    /// <remarks>Worked out on demand by reading every journal, unless the source knows it.</remarks>
    string Digest => RecordDigest.Of(this);

    /// <summary>Reads the content of a journal.</summary>
    /// <param name="ordinal">Its number in <see cref="SchoolRegister.Journals"/>.</param>
    /// <returns>The content.</returns>
    JournalRecord ReadJournal(int ordinal);

    /// <summary>Reads a ledger: the facts of one kind that stand in no journal.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <returns>The facts in the order of a ledger, by key and time of entry; empty by default.</returns>
    ImmutableArray<TFact> ReadLedger<TFact>()
        where TFact : LedgerFact => [];

    /// <summary>Reads a ledger fact by fact, for those who need each only for a moment: a large ledger then takes no memory.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <returns>The facts of <see cref="ReadLedger"/> in the same order, read while they are enumerated, and anew every time.</returns>
    IEnumerable<TFact> StreamLedger<TFact>()
        where TFact : LedgerFact => ReadLedger<TFact>();
}
