using System.Collections.Immutable;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Время отчёта: the days that a report must cover, and whom.</summary>
/// <remarks>Both days inclusive. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ReportSpan
{
    internal ReportSpan(LocalDate first, LocalDate last) => (First, Last) = (first, last);

    /// <summary>Gets the first day to cover.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last day to cover.</summary>
    public LocalDate Last { get; }

    /// <summary>Gets the study period, or null for a day or a month.</summary>
    public StudyPeriod? Period { get; internal init; }

    /// <summary>Gets the ordinals of the classes to cover; none where the record has no classes.</summary>
    public ImmutableArray<int> Classes { get; internal init; } = [];

    /// <summary>Gets a value indicating whether some class follows the study period, its own kind of period or the year (reading G-periods a); yes for a day or a month.</summary>
    public bool IsFollowed { get; internal init; } = true;
}
