using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.ReferenceHost.Site.Periods;

namespace ElJournal.ReferenceHost.Site.Progress;

/// <summary>Один предмет: how the average came about, with what the period will end, and what a wanted mark takes.</summary>
/// <param name="Head">Whose.</param>
/// <param name="Period">Of which period.</param>
/// <param name="Subject">How the pupil stands.</param>
/// <param name="Sources">Where the rules come from.</param>
/// <param name="Steps">The reckoning: a numbered step each, and indented below it its parts.</param>
/// <param name="Forecast">The forecast, line by line; empty where it is not determined.</param>
/// <param name="Scale">The marks that may be wanted, the greatest first; empty where there are none.</param>
/// <param name="Want">The wanted mark, or null.</param>
public sealed record SubjectModel(
    DiaryHead Head, PeriodChoice Period, ProgressSubject Subject, ImmutableArray<string> Sources, ImmutableArray<string> Steps, ImmutableArray<string> Forecast, ImmutableArray<int> Scale, int? Want)
{
    /// <summary>Gets the address at which a letter about a mark is begun; null for those who may not write.</summary>
    public string? Question { get; init; }

    /// <summary>Gets the address of the page.</summary>
    public string Path => ProgressEndpoints.PathOf(Head.Pupil.Value, Subject.Journal);
}
