using System.Collections.Immutable;

namespace ElJournal.Reporting.Pictures;

/// <summary>Содержание рисунка: what is drawn, before anybody draws it. A closed union.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference to what it holds.</remarks>
internal abstract record Drawing
{
    private Drawing()
    {
    }

    /// <summary>Lying bars, one below another, for few things with long names.</summary>
    internal sealed record Bars(ImmutableArray<Bar> Items) : Drawing;

    /// <summary>Standing bars side by side, for what goes on in time.</summary>
    internal sealed record Columns(ImmutableArray<Bar> Items) : Drawing;

    /// <summary>A map of counts: a field for each row and column.</summary>
    /// <param name="Headings">The names of the columns.</param>
    /// <param name="Rows">The rows, each with its name and a count for each column.</param>
    internal sealed record Heat(ImmutableArray<string> Headings, ImmutableArray<(string Label, ImmutableArray<int> Counts)> Rows) : Drawing;
}
