using System.Security.Cryptography;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Walks over the file of a checked ledger and holds one fact at a time.</summary>
internal sealed class LedgerCursor : ILedgerReceiver, IDisposable
{
    private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Stream stream;
    private readonly LedgerFileReader reader;
    private LedgerFact? latest;

    internal LedgerCursor(Stream stream, LedgerFile ledger, LedgerFileReader reader)
    {
        (this.stream, this.reader) = (stream, reader);
        reader.Begin(stream, ledger, this, digest);
    }

    /// <inheritdoc/>
    public void Add(LedgerFact fact, Place place) => latest = fact;

    public void Dispose()
    {
        digest.Dispose();
        stream.Dispose();
    }

    /// <summary>Gives the next fact, or null at the end of the file.</summary>
    internal LedgerFact? Next()
    {
        latest = null;
        while (latest is null && reader.TryRead())
        {
        }

        return latest;
    }

    /// <summary>Gives the digest of the file, once it is read to its end.</summary>
    internal byte[] Finish() => digest.GetHashAndReset();
}
