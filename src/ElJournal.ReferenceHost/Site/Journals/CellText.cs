using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals.Cells;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Клетка словами: attendance and mark as a teacher types them, <c>н</c>, <c>5</c>, <c>оп 4</c>; the text is the whole of the cell.</summary>
internal static class CellText
{
    /// <summary>Writes a cell; who was simply present is not told.</summary>
    internal static string Of(Cell? attendance, Cell? mark) =>
        string.Join(' ', new[] { attendance is null or Cell.PresentCell ? null : CellCodes.Format(attendance), mark is null ? null : CellCodes.Format(mark) }.Where(part => part is not null));

    /// <summary>Reads a cell.</summary>
    /// <param name="text">What was typed; letters of any case.</param>
    /// <param name="mark">The mark that stands: an exemption from the work and one from the lesson are written alike.</param>
    /// <returns>What shall stand; null when the text says nothing that a cell can hold.</returns>
    internal static CellContent? Read(string text, Cell? mark)
    {
        var found = default(CellContent);
        foreach (var word in text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var isExemptWork = mark is Cell.ExemptCell && word == CellCodes.Format(Cell.Exempt);
            if (found.Attendance is null && !isExemptWork && CellCodes.TryParseAttendance(word, out var attendance))
            {
                found = found with { Attendance = attendance };
            }
            else if (found.Mark is null && CellCodes.TryParseMark(word, out var result))
            {
                found = found with { Mark = result };
            }
            else
            {
                return null;
            }
        }

        return found;
    }
}
