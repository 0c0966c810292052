using System.Collections.Immutable;

namespace ElJournal.Reporting.Layout;

/// <summary>What a report lays out itself; heading, clauses, day and digest are the same for all and come later.</summary>
internal sealed record ReportBody
{
    /// <summary>Gets what the report is about, line by line.</summary>
    internal ImmutableArray<FactLine> Facts { get; init; } = [];

    /// <summary>Gets what a reader must not miss: that it is preliminary, what it leaves out.</summary>
    internal ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>Gets the figures, each with its formula and N.</summary>
    internal ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Gets the parts, in the order of reading.</summary>
    internal required ImmutableArray<DocumentBlock> Blocks { get; init; }

    /// <summary>Gets a value indicating whether pages lie on their side.</summary>
    internal bool IsLandscape { get; init; }
}
