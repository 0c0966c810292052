using System.Text;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>An id: a definition, or a reference that is looked up at once.</summary>
/// <typeparam name="TId">The id.</typeparam>
internal sealed class IdType<TId>(IdWords<TId> words, IdRole role) : TextualType<TId>(IdShape.Value)
    where TId : struct
{
    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, TId value) => writer.WriteString(name, words.TextOf(value));

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out TId value)
    {
        var table = words.TableIn(reading);
        var ordinal = table.Find(utf8);
        if (ordinal >= 0)
        {
            value = table[ordinal];
            return role switch
            {
                IdRole.Refers => table.DefinedOn(ordinal) > 0 || MayComeLater(utf8, reading, table, ordinal),
                IdRole.Defines => IsFirst(utf8, reading, table, ordinal),
                IdRole.DefinesAgain => Define(reading, table, ordinal),
                _ => throw new InvalidOperationException("Unknown role."),
            };
        }

        if (words.Twin?.Invoke(utf8, reading) is { } twin)
        {
            value = twin;
            return true;
        }

        if (!words.TryParse(Encoding.UTF8.GetString(utf8), out value))
        {
            ReportInvalid(utf8, reading);
            return false;
        }

        return role == IdRole.Refers ? MayComeLater(utf8, reading, table, ordinal: -1, value) : reading.SharesLedgerIds || Define(reading, table, table.Add(utf8, value));
    }

    private static bool Define(FactReading reading, IdTable<TId> table, int ordinal)
    {
        if (table.DefinedOn(ordinal) == 0)
        {
            table.Define(ordinal, reading.Line);
        }

        return true;
    }

    private bool IsFirst(ReadOnlySpan<byte> utf8, FactReading reading, IdTable<TId> table, int ordinal)
    {
        if (table.DefinedOn(ordinal) == 0)
        {
            return Define(reading, table, ordinal);
        }

        reading.Report(RecordDefects.Duplicate, words.Name, Quotation.Of(utf8));
        return false;
    }

    private bool MayComeLater(ReadOnlySpan<byte> utf8, FactReading reading, IdTable<TId> table, int ordinal, TId id = default)
    {
        if (words.MayComeLater)
        {
            table.Await(ordinal < 0 ? table.Add(utf8, id) : ordinal, reading.Line, reading.Field);
            return true;
        }

        return words.IsExcused(utf8, reading);
    }
}
