using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Domain.Interchange.Codes;

/// <summary>Коды клеток: how marks and attendance are written, in the interchange folder and in imported tables alike.</summary>
/// <remarks>Codes are compared exactly, letter case included. Cells of whole marks are single instances, as most of a record is made of them.</remarks>
public static class CellCodes
{
    /// <summary>The code by which a row of attendance says that everybody was present; it names no pupil.</summary>
    public const string AllPresent = "all";

    /// <summary>The code of one pupil stated to be present, as when an absence is corrected.</summary>
    public const string Present = "present";

    private const int LongestCode = 16;

    private static readonly ImmutableArray<Cell> WholeMarks = [.. Enumerable.Range(0, 101).Select(m => Cell.Of(MarkValue.Of(m)))];

    /// <summary>Gets the codes of results of assessments that are no numbers.</summary>
    public static ImmutableArray<Code<Cell>> Marks { get; } =
    [
        new(Cell.Passed, "зач", "зачёт"),
        new(Cell.Failed, "незач", "незачёт"),
        new(Cell.NotAttested, "н/а", "не аттестован"),
        new(Cell.Exempt, "осв", "освобождён: отметка не требуется"),
        new(Cell.Debt, "долг", "работа ещё не сдана"),
    ];

    /// <summary>Gets the codes of final marks that are no numbers: those of assessments but for a debt, which a period does not end with.</summary>
    public static ImmutableArray<Code<Cell>> FinalMarks { get; } = [.. Marks.Where(m => m.Value != Cell.Debt)];

    /// <summary>Gets the codes of attendance.</summary>
    public static ImmutableArray<Code<Cell>> Attendance { get; } =
    [
        new(Cell.Absent(AbsenceReason.NotStated), "н", "отсутствовал"),
        new(Cell.Absent(AbsenceReason.Illness), "б", "отсутствовал по болезни"),
        new(Cell.Absent(AbsenceReason.Excused), "у", "отсутствовал по уважительной причине"),
        new(Cell.Late, "оп", "опоздал: присутствовал"),
        new(Cell.Exempt, "осв", "освобождён: отметка не требуется"),
        new(Cell.Present, AllPresent, "присутствовали все: строка без обучающегося"),
        new(Cell.Present, Present, "присутствовал: исправление ошибочной отметки об отсутствии"),
    ];

    /// <summary>Reads the result of an assessment: a number from 0 to 100 with at most two decimals, two of them (<c>5/3</c>), or a code of <see cref="Marks"/>.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="cell">The cell, or null.</param>
    /// <returns>Whether the text is such a result.</returns>
    public static bool TryParseMark(ReadOnlySpan<char> text, [NotNullWhen(true)] out Cell? cell)
    {
        if (TryParseNumber(text, out cell) || TryFind(Marks, text, out cell))
        {
            return true;
        }

        var slash = text.IndexOf('/');
        if (slash > 0 && MarkValue.TryParse(text[..slash], out var first) && MarkValue.TryParse(text[(slash + 1)..], out var second))
        {
            cell = Cell.Double(first, second);
            return true;
        }

        return false;
    }

    /// <summary>Reads a final mark: a number from 0 to 100 with at most two decimals, or a code of <see cref="FinalMarks"/>.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="cell">The cell, or null.</param>
    /// <returns>Whether the text is such a mark.</returns>
    public static bool TryParseFinalMark(ReadOnlySpan<char> text, [NotNullWhen(true)] out Cell? cell) =>
        TryParseNumber(text, out cell) || TryFind(FinalMarks, text, out cell);

    /// <summary>Reads attendance: a code of <see cref="Attendance"/>.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="cell">The cell, or null; <see cref="Cell.Present"/> for both <see cref="AllPresent"/> and <see cref="Present"/>.</param>
    /// <returns>Whether the text is such a code.</returns>
    public static bool TryParseAttendance(ReadOnlySpan<char> text, [NotNullWhen(true)] out Cell? cell) => TryFind(Attendance, text, out cell);

    /// <summary>Gives the code of a cell, whatever it stands in.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The code; that of one pupil for <see cref="Cell.Present"/>.</returns>
    public static string Format(Cell cell) => Preconditions.NotNull(cell).Match(
        static mark => mark.ToString(),
        static (first, second) => $"{first}/{second}",
        static reason => reason switch
        {
            AbsenceReason.NotStated => "н",
            AbsenceReason.Illness => "б",
            AbsenceReason.Excused => "у",
            _ => throw new InvalidOperationException("Unknown reason."),
        },
        static () => Present,
        static () => "оп",
        static () => "осв",
        static () => "долг",
        static () => "н/а",
        static () => "зач",
        static () => "незач");

    /// <summary>Reads the result of an assessment out of UTF-8.</summary>
    internal static bool TryParseMark(ReadOnlySpan<byte> text, [NotNullWhen(true)] out Cell? cell)
    {
        if (text.Length == 1 && text[0] is >= (byte)'0' and <= (byte)'9')
        {
            cell = WholeMarks[text[0] - '0'];
            return true;
        }

        Span<char> chars = stackalloc char[LongestCode];
        return TryParseMark(Transcode(text, chars), out cell);
    }

    /// <summary>Reads a final mark out of UTF-8.</summary>
    internal static bool TryParseFinalMark(ReadOnlySpan<byte> text, [NotNullWhen(true)] out Cell? cell)
    {
        Span<char> chars = stackalloc char[LongestCode];
        return TryParseFinalMark(Transcode(text, chars), out cell);
    }

    /// <summary>Reads attendance out of UTF-8.</summary>
    internal static bool TryParseAttendance(ReadOnlySpan<byte> text, [NotNullWhen(true)] out Cell? cell)
    {
        Span<char> chars = stackalloc char[LongestCode];
        return TryParseAttendance(Transcode(text, chars), out cell);
    }

    /// <summary>A text too long to be a code comes back empty, which is no code either.</summary>
    private static ReadOnlySpan<char> Transcode(ReadOnlySpan<byte> text, Span<char> chars) =>
        Encoding.UTF8.TryGetChars(text, chars, out var written) ? chars[..written] : [];

    private static bool TryParseNumber(ReadOnlySpan<char> text, [NotNullWhen(true)] out Cell? cell)
    {
        cell = null;
        if (!MarkValue.TryParse(text, out var mark))
        {
            return false;
        }

        cell = mark.Hundredths % 100 == 0 ? WholeMarks[mark.Hundredths / 100] : Cell.Of(mark);
        return true;
    }

    private static bool TryFind(ImmutableArray<Code<Cell>> codes, ReadOnlySpan<char> text, [NotNullWhen(true)] out Cell? cell)
    {
        foreach (var code in codes)
        {
            if (text.SequenceEqual(code.Text))
            {
                cell = code.Value;
                return true;
            }
        }

        cell = null;
        return false;
    }
}
