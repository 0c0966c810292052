using System.Text;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.People;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A reference to a pupil, a member of staff or a guardian.</summary>
/// <param name="kindIsTold">Whether another property says which of them: the fact then looks the reference up.</param>
internal sealed class PersonType(bool kindIsTold) : TextualType<PersonId>(IdShape.Value)
{
    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, PersonId value) => writer.WriteString(name, value.Value);

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out PersonId value)
    {
        if (!PersonId.TryParse(Encoding.UTF8.GetString(utf8), out value))
        {
            ReportInvalid(utf8, reading);
            return false;
        }

        if (kindIsTold || !reading.ChecksReferences || IsIn(reading.Register.Pupils, utf8) || IsIn(reading.Register.Staff, utf8) || IsIn(reading.Ledgers.Guardians, utf8))
        {
            return true;
        }

        reading.Report(RecordDefects.Dangling, "лица", Quotation.Of(utf8));
        return false;
    }

    private static bool IsIn<TId>(IdTable<TId> table, ReadOnlySpan<byte> utf8)
        where TId : struct => table.Find(utf8) is var ordinal and >= 0 && table.DefinedOn(ordinal) > 0;
}
