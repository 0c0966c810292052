using System.Security.Cryptography;
using System.Text.Json;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Reads the files of ledgers, one after another, line by line; what earlier ones define is known to later ones.</summary>
internal sealed class LedgerFileReader : FactFileReader
{
    private FactKind<ILedgerReceiver>? kind;
    private FactValues? values;
    private ILedgerReceiver? target;

    internal LedgerFileReader(SchoolRegister register, RegisterIds ids, LedgerIds? ledgers = null)
        : base(new FactReading(ids, ledgers) { Year = register.Year, Scale = register.School.Scale })
    {
    }

    /// <summary>Reads a file to its end.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="ledger">Which ledger.</param>
    /// <param name="receiver">Takes up the good facts.</param>
    /// <returns>The digest of the bytes.</returns>
    internal byte[] Read(Stream stream, LedgerFile ledger, ILedgerReceiver receiver)
    {
        Aim(ledger, receiver);
        return ReadLines(stream, ledger.FileName);
    }

    /// <summary>Begins with a file, to be read line by line.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="ledger">Which ledger.</param>
    /// <param name="receiver">Takes up the good facts.</param>
    /// <param name="digest">Takes up all bytes.</param>
    internal void Begin(Stream stream, LedgerFile ledger, ILedgerReceiver receiver, IncrementalHash digest)
    {
        Aim(ledger, receiver);
        Begin(stream, ledger.FileName, digest);
    }

    /// <summary>Reads the next line; says whether there was one.</summary>
    internal bool TryRead() => TryReadLine();

    protected override bool TryRead(ref Utf8JsonReader reader, ReadOnlySpan<byte> line) => values!.Read(ref reader, Reading);

    protected override void Deliver() => kind!.Deliver(values!, Reading, target!);

    private void Aim(LedgerFile ledger, ILedgerReceiver receiver) => (kind, values, target) = (ledger.Description, new FactValues(ledger.Description), receiver);
}
