using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using NodaTime;

namespace ElJournal.Domain.Tests.Marks.Support;

/// <summary>Reads marks as a school would jot them down: <c>5×3, 4×3, н×3, к:2×3, &gt;4×3, 5/3×3</c>.</summary>
/// <remarks><c>к:</c> is a control, <c>&gt;</c> a retake of the work before it. Each work has a day of its own.</remarks>
internal static class Notation
{
    internal const string Control = "контрольная работа";

    internal static readonly LocalDate FirstDay = new(2023, 9, 4);

    internal static PupilMarks Marks(string text, LocalDate? asOf = null, AttestationPeriod? period = null) => PupilMarks.Create(Cells(text), asOf, period).Value;

    internal static ImmutableArray<WorkCell> Cells(string text)
    {
        var cells = ImmutableArray.CreateBuilder<WorkCell>();
        AssessmentId? first = null;
        foreach (var item in text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var isRetake = item[0] == '>';
            var rest = item.TrimStart('>');
            var isControl = rest.StartsWith("к:", StringComparison.Ordinal);
            var parts = (isControl ? rest[2..] : rest).Split('×');
            var work = AssessmentId.Parse($"Р{cells.Count + 1}");
            var isFirst = !isRetake;
            first = isFirst ? work : first;
            cells.Add(new WorkCell(Cell(parts[0]), FirstDay.PlusDays(cells.Count))
            {
                Work = work,
                Kind = isControl ? Control : "ответ на уроке",
                Weight = parts.Length > 1 ? Weight(parts[1]) : null,
                RetakeOf = isRetake ? first : null,
            });
        }

        return cells.ToImmutable();
    }

    internal static MarkWeight Weight(string text) => MarkWeight.TryParse(text, out var weight) ? weight : throw new FormatException($"Not a weight: {text}");

    internal static Cell Cell(string text) =>
        CellCodes.TryParseMark(text, out var mark) ? mark
        : CellCodes.TryParseAttendance(text, out var cell) ? cell
        : throw new FormatException($"Not a cell: {text}");

    internal static ExactFraction Fraction(string text)
    {
        var parts = text.Split('/');
        return ExactFraction.Of(long.Parse(parts[0], null), parts.Length > 1 ? long.Parse(parts[1], null) : 1);
    }
}
