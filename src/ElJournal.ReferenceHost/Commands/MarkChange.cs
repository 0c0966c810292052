using System.Diagnostics.CodeAnalysis;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>What stands after <c>--change</c>: a work and the mark to be tried for it.</summary>
internal sealed record MarkChange(AssessmentId Work, Cell Cell)
{
    /// <summary>Reads <c>РАБОТА=ОТМЕТКА</c>; ids may hold an equals sign, marks may not.</summary>
    internal static bool TryParse(string text, [NotNullWhen(true)] out MarkChange? change)
    {
        var equals = text.LastIndexOf('=');
        change = equals > 0 && AssessmentId.TryParse(text[..equals], out var work) && CellCodes.TryParseMark(text.AsSpan(equals + 1), out var cell) ? new MarkChange(work, cell) : null;
        return change is not null;
    }
}
