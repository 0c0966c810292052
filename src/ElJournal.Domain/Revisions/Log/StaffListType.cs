using System.Collections.Immutable;
using System.Text.Json;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.People;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>Several members of staff: a list of ids, left out when there is none.</summary>
internal sealed class StaffListType() : FieldType<ImmutableArray<StaffId>>(new FieldShape("array", "список идентификаторов"))
{
    internal override bool MayBeAbsent => true;

    internal override ImmutableArray<StaffId> Absent => [];

    internal override bool IsAbsent(ImmutableArray<StaffId> value) => value.IsEmpty;

    internal override bool TryRead(ref Utf8JsonReader reader, FactReading reading, out ImmutableArray<StaffId> value)
    {
        value = [];
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reading.ReportType(ref reader, Shape);
            return false;
        }

        var people = ImmutableArray.CreateBuilder<StaffId>();
        var good = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String && reading.TryUnescape(ref reader, out var utf8) && StaffId.TryParse(System.Text.Encoding.UTF8.GetString(utf8), out var person))
            {
                people.Add(person);
                continue;
            }

            reading.Report(InterchangeValueDefects.Invalid, reading.Field, Quotation.Of(reader.ValueSpan), Shape.Form);
            reader.Skip();
            good = false;
        }

        value = people.ToImmutable();
        return good;
    }

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, ImmutableArray<StaffId> value)
    {
        writer.WriteStartArray(name);
        foreach (var person in value)
        {
            writer.WriteStringValue(person.Value);
        }

        writer.WriteEndArray();
    }
}
