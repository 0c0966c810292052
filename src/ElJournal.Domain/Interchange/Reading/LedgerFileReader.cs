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

    internal LedgerFileReader(SchoolRegister register, RegisterIds ids)
        : base(new FactReading(ids) { Year = register.Year, Scale = register.School.Scale })
    {
    }

    /// <summary>Reads a file to its end.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="ledger">Which ledger.</param>
    /// <param name="receiver">Takes up the good facts.</param>
    /// <returns>The digest of the bytes.</returns>
    internal byte[] Read(Stream stream, LedgerFile ledger, ILedgerReceiver receiver)
    {
        (kind, values, target) = (ledger.Description, new FactValues(ledger.Description), receiver);
        return ReadLines(stream, ledger.FileName);
    }

    protected override bool TryRead(ref Utf8JsonReader reader, ReadOnlySpan<byte> line) => values!.Read(ref reader, Reading);

    protected override void Deliver() => kind!.Deliver(values!, Reading, target!);
}
