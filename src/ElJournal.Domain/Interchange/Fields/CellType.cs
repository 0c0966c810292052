using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A result of an assessment or of a period; where the school states its scale, a mark must stand on it.</summary>
internal sealed class CellType(string form, string pattern, CellType.Parser parser) : TextualType<Cell>(new FieldShape("string", form) { Pattern = pattern })
{
    /// <summary>A mark as a number, for patterns.</summary>
    internal const string Number = @"(100|\d{1,2}([.,]\d{1,2})?)";

    internal delegate bool Parser(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Cell? cell);

    internal static string Pattern(string numbers, ImmutableArray<Code<Cell>> codes) => $"^({numbers}|{string.Join('|', codes.Select(c => c.Text))})$";

    internal static string Form(string numbers, ImmutableArray<Code<Cell>> codes) => $"{numbers} или {string.Join(", ", codes.Select(c => c.Text))}";

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, Cell value) => writer.WriteString(name, CellCodes.Format(value));

    protected override bool TryParse(ReadOnlySpan<byte> utf8, FactReading reading, out Cell value)
    {
        value = null!;
        if (!parser(utf8, out var cell))
        {
            ReportInvalid(utf8, reading);
            return false;
        }

        if (reading.Scale is { } scale && !IsOn(scale, cell))
        {
            reading.Report(RecordDefects.OffScale, CellCodes.Format(cell), scale.ToString());
            return false;
        }

        value = cell;
        return true;
    }

    private static bool IsOn(MarkScale scale, Cell cell) => cell switch
    {
        Cell.MarkCell single => scale.Contains(single.Mark),
        Cell.DoubleMarkCell pair => scale.Contains(pair.First) && scale.Contains(pair.Second),
        _ => true,
    };
}
