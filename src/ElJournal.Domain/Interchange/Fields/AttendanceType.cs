using System.Text.Json;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A code of attendance.</summary>
internal sealed class AttendanceType() : TextualType<AttendanceCode>(new FieldShape("string", "код") { Codes = [.. CellCodes.Attendance.Select(c => c.Text)] })
{
    private static readonly string Listing = string.Join(", ", CellCodes.Attendance.Select(c => c.Text));

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, AttendanceCode value) =>
        writer.WriteString(name, value.IsOfAll ? CellCodes.AllPresent : CellCodes.Format(value.Cell));

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out AttendanceCode value)
    {
        if (CellCodes.TryParseAttendance(utf8, out var cell))
        {
            value = new AttendanceCode(cell, utf8.SequenceEqual("all"u8));
            return true;
        }

        reading.Report(InterchangeValueDefects.UnknownCode, reading.Field, Quotation.Of(utf8), Listing);
        value = default;
        return false;
    }
}
