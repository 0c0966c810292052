using System.Collections.Immutable;
using ElJournal.Domain.Interchange;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Запись учебного года: all facts of a school year in memory.</summary>
/// <remarks>Made by <see cref="SchoolYearRecordBuilder"/>, which refuses dangling references and lists all of them. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class SchoolYearRecord : ISchoolYearSource
{
    private readonly Lazy<string> digest;
    private readonly LedgerSet ledgers;

    internal SchoolYearRecord(SchoolRegister register, ImmutableArray<JournalRecord> journals, LedgerSet ledgers)
    {
        (Register, Journals, this.ledgers) = (register, journals, ledgers);
        digest = new Lazy<string>(() => RecordDigest.Of(this));
    }

    /// <inheritdoc/>
    public SchoolRegister Register { get; }

    /// <inheritdoc/>
    public string Digest => digest.Value;

    /// <summary>Gets the content of the journals, in the order of <see cref="SchoolRegister.Journals"/>.</summary>
    public ImmutableArray<JournalRecord> Journals { get; }

    /// <summary>Reads a whole source into memory.</summary>
    /// <param name="source">A source, whose journals are read one by one in the order of its register, then its ledgers.</param>
    /// <returns>The record.</returns>
    public static SchoolYearRecord Read(ISchoolYearSource source)
    {
        var register = Preconditions.NotNull(source).Register;
        var journals = ImmutableArray.CreateBuilder<JournalRecord>(register.Journals.Length);
        for (var ordinal = 0; ordinal < register.Journals.Length; ordinal++)
        {
            journals.Add(source.ReadJournal(ordinal));
        }

        return new SchoolYearRecord(register, journals.MoveToImmutable(), LedgerSet.Read(source));
    }

    /// <inheritdoc/>
    public JournalRecord ReadJournal(int ordinal) => Journals[ordinal];

    /// <inheritdoc/>
    public ImmutableArray<TFact> ReadLedger<TFact>()
        where TFact : LedgerFact => ledgers.Get<TFact>();

    /// <summary>Gives what was on record at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The record with the entries made by then; entries of unknown time stay.</returns>
    /// <remarks>
    /// The register stays whole. Its facts hold for dates, most of them have no time of entry at all, and journals cannot be read without them: a mark that was entered before its pupil's order is still a mark of
    /// somebody. When an enrolment and its end were entered stands beside them, and norms that ask for it compare it with the instant themselves.
    /// </remarks>
    public SchoolYearRecord KnownAt(Instant instant) => new(Register, [.. Journals.Select(j => j.KnownAt(instant))], ledgers.KnownAt(instant));
}
