using System.Text;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.People;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A reference to a pupil, a member of staff or a guardian.</summary>
/// <param name="isSomebody">Looks the reference up; null where another property says who is meant, and the fact looks it up.</param>
internal sealed class PersonType(PersonType.Lookup? isSomebody) : TextualType<PersonId>(IdShape.Value)
{
    internal delegate bool Lookup(ReadOnlySpan<byte> utf8, FactReading reading);

    /// <summary>Says whether an id is that of a pupil or a member of staff.</summary>
    internal static bool IsPupilOrStaff(ReadOnlySpan<byte> utf8, FactReading reading) => IsIn(reading.Register.Pupils, utf8) || IsIn(reading.Register.Staff, utf8);

    /// <summary>Says whether an id is that of anybody; where no guardian is listed, a guardian may have any id.</summary>
    internal static bool IsAnybody(ReadOnlySpan<byte> utf8, FactReading reading) =>
        IsPupilOrStaff(utf8, reading) || reading.Ledgers.Guardians.Count == 0 || IsIn(reading.Ledgers.Guardians, utf8);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, PersonId value) => writer.WriteString(name, value.Value);

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out PersonId value)
    {
        if (!PersonId.TryParse(Encoding.UTF8.GetString(utf8), out value))
        {
            ReportInvalid(utf8, reading);
            return false;
        }

        if (isSomebody is null || !reading.ChecksReferences || isSomebody(utf8, reading))
        {
            return true;
        }

        reading.Report(RecordDefects.Dangling, "лица", Quotation.Of(utf8));
        return false;
    }

    private static bool IsIn<TId>(IdTable<TId> table, ReadOnlySpan<byte> utf8)
        where TId : struct => table.Find(utf8) is var ordinal and >= 0 && table.DefinedOn(ordinal) > 0;
}
