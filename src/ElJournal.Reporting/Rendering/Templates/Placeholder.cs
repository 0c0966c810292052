using ElJournal.Domain.Defects;

namespace ElJournal.Reporting.Rendering.Templates;

/// <summary>Подстановка: a name in double braces in a cell of a template.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, in letters.</param>
/// <param name="Name">What stands between the braces.</param>
internal sealed record Placeholder(string Sheet, int Row, string Column, string Name)
{
    /// <summary>Gets the table that it takes a column of, or null for a single value.</summary>
    internal string? Table => Name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? Name[..dot] : null;

    internal Place PlaceIn(string file) => new(file, Row, $"{Sheet}!{Column}");
}
