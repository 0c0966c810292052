using System.Globalization;

namespace ElJournal.Domain.Defects;

/// <summary>Место: where in an input a defect stands.</summary>
/// <remarks>Equal when all members are. <c>default</c> is "no place", for facts made in memory. Immutable, safe on any thread.</remarks>
/// <param name="File">Name of the file, relative to the folder given; null when there is none.</param>
/// <param name="Line">Line, from 1; null when there is none.</param>
/// <param name="Path">Column of a table or JSON path; null when there is none.</param>
public readonly record struct Place(string? File, int? Line = null, string? Path = null)
{
    /// <summary>Gives the same line at another column or path.</summary>
    /// <param name="path">The column or JSON path.</param>
    /// <returns>The place.</returns>
    public Place At(string path) => this with { Path = path };

    /// <summary>Gives the place as <c>lessons.csv:5:date</c>.</summary>
    /// <returns>The text; empty for no place.</returns>
    public override string ToString() => string.Join(
        ':',
        new[] { File, Line?.ToString(CultureInfo.InvariantCulture), Path }.Where(part => part is not null));
}
