using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange;

/// <summary>Папка обмена, проверенная первым проходом: the second pass, which reads one journal or ledger after another without checking it again.</summary>
/// <remarks>Made by <see cref="InterchangeReader"/>. Safe on several threads; compared by reference. Of journals and ledgers it keeps nothing but the digests of their files.</remarks>
public sealed class InterchangeSource : ISchoolYearSource
{
    private readonly IInterchangeStore store;
    private readonly JournalFileReaders readers;
    private readonly ImmutableArray<string> files;
    private readonly ImmutableArray<byte[]> digests;
    private readonly LedgerFolder ledgers;

    internal InterchangeSource(
        IInterchangeStore store,
        JournalFileReaders readers,
        ImmutableArray<string> files,
        ImmutableArray<byte[]> digests,
        LedgerFolder ledgers,
        SchoolRegister register,
        string digest)
    {
        (this.store, this.readers, this.files, this.digests, this.ledgers) = (store, readers, files, digests, ledgers);
        (Register, Digest) = (register, digest);
    }

    /// <inheritdoc/>
    public SchoolRegister Register { get; }

    /// <inheritdoc/>
    /// <remarks>Of the folder as it was checked: equal for equal bytes, and equal to <see cref="RecordDigest"/> of the record where the folder was written by <see cref="InterchangeWriter"/>.</remarks>
    public string Digest { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordinal"/> is no number of a journal.</exception>
    /// <exception cref="InterchangeChangedException">The file is not what it was when it was checked.</exception>
    public JournalRecord ReadJournal(int ordinal)
    {
        Preconditions.InRange(ordinal, 0, files.Length - 1);
        var reader = readers.Take();
        if (!Read(reader, ordinal).AsSpan().SequenceEqual(digests[ordinal]))
        {
            throw new InterchangeChangedException(files[ordinal]);
        }

        var journal = reader.Facts.MakeUnchecked();
        readers.Return(reader);
        return journal;
    }

    /// <inheritdoc/>
    /// <remarks>Read anew at every call.</remarks>
    /// <exception cref="InterchangeChangedException">The file is not what it was when it was checked.</exception>
    public ImmutableArray<TFact> ReadLedger<TFact>()
        where TFact : LedgerFact => ledgers.Read<TFact>();

    /// <inheritdoc/>
    /// <remarks>A file whose lines are in order is read line by line; another one whole, to sort it.</remarks>
    /// <exception cref="InterchangeChangedException">While it is enumerated: the file is not what it was when it was checked.</exception>
    public IEnumerable<TFact> StreamLedger<TFact>()
        where TFact : LedgerFact => ledgers.Stream<TFact>();

    private byte[] Read(JournalFileReader reader, int ordinal)
    {
        try
        {
            using var stream = store.OpenRead(files[ordinal]);
            return reader.Read(stream, files[ordinal], ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InterchangeChangedException(files[ordinal], e);
        }
    }
}
