using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Interchange.Writing;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>A ledger as it is written: its file, and its facts one a line.</summary>
internal abstract class LedgerFile
{
    private protected LedgerFile(LedgerKind kind, FactKind<ILedgerReceiver> description)
    {
        (Kind, Description) = (kind, description);
        FileName = $"{InterchangeFormat.LedgerFolder}{description.Name}{InterchangeFormat.FactExtension}";
    }

    /// <summary>Gets what the ledger holds.</summary>
    internal LedgerKind Kind { get; }

    /// <summary>Gets the properties of its facts; its name is the code of the ledger.</summary>
    internal FactKind<ILedgerReceiver> Description { get; }

    /// <summary>Gets the name of its file within the folder.</summary>
    internal string FileName { get; }

    /// <summary>Describes a ledger.</summary>
    /// <param name="meaning">What it holds, in Russian.</param>
    /// <param name="fields">The properties of a fact but for time and author of its entry, which all facts have.</param>
    /// <param name="make">Makes a fact of values that are good one by one; null when they do not fit together, which it then reports.</param>
    internal static LedgerFile Of<TFact>(string meaning, ImmutableArray<FactField<TFact>> fields, Func<FactValues, FactReading, TFact?> make)
        where TFact : LedgerFact
    {
        var kind = LedgerKinds.Of<TFact>();
        var recordedAt = new FactField<TFact, Instant?>("recordedAt", FieldTypes.Instant.OrAbsent(), "когда введено; нет — время неизвестно", static f => f.Recorded.At);
        var recordedBy = new FactField<TFact, StaffId?>("recordedBy", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто ввёл", static f => f.Recorded.By);
        return new LedgerFile<TFact>(kind, new FactKind<ILedgerReceiver, TFact>(
            LedgerCodes.Ledgers.Format(kind.Kind),
            meaning,
            [.. fields, recordedAt, recordedBy],
            (values, reading) =>
            {
                var (fact, recorded) = (make(values, reading), new Provenance(recordedAt.Of(values), recordedBy.Of(values)));
                return fact is null || recorded == Provenance.Unknown ? fact : fact with { Recorded = recorded };
            },
            static (receiver, fact, place) => receiver.Add(fact, place)));
    }

    /// <summary>Writes the facts of a source, or no file where there is none; gives their number and the digest of the file.</summary>
    internal abstract (int Count, byte[] Digest)? Write(ISchoolYearSource source, IInterchangeTarget target);
}

/// <summary>A ledger as it is written, with the type of its facts.</summary>
internal sealed class LedgerFile<TFact>(LedgerKind kind, FactKind<ILedgerReceiver, TFact> description) : LedgerFile(kind, description)
    where TFact : LedgerFact
{
    internal override (int Count, byte[] Digest)? Write(ISchoolYearSource source, IInterchangeTarget target)
    {
        var facts = source.ReadLedger<TFact>();
        if (facts.IsEmpty)
        {
            return null;
        }

        using var lines = new FactLines(target.Create(FileName));
        Write(facts, lines);
        return (facts.Length, lines.Finish());
    }

    internal void Write(ImmutableArray<TFact> facts, FactLines lines)
    {
        foreach (var fact in facts)
        {
            lines.Write(description, fact);
            lines.EndLine();
        }
    }
}
