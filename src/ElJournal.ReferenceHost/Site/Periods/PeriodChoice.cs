using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Reports;

namespace ElJournal.ReferenceHost.Site.Periods;

/// <summary>Выбор учебного периода: the one that a page is of, and those it may be turned to.</summary>
/// <param name="Chosen">The period that the page is of.</param>
/// <param name="Title">How it is called.</param>
/// <param name="All">All periods of the class, by id and title.</param>
public sealed record PeriodChoice(StudyPeriod Chosen, string Title, ImmutableArray<(string Id, string Title)> All)
{
    /// <summary>Chooses a period of a class; a year that is divided is among them only where it is asked for, as its mark is made of theirs.</summary>
    /// <param name="visit">Who looks, and when.</param>
    /// <param name="schoolClass">The class, or null when not recorded.</param>
    /// <param name="asked">The id of the wanted one; null for the last one begun.</param>
    /// <param name="withYear">Whether the year is to choose from too.</param>
    /// <returns>The choice; null when there is no such period.</returns>
    internal static PeriodChoice? Find(Visit visit, ClassId? schoolClass, string? asked, bool withYear = false)
    {
        var all = AttestationPeriods.Of(visit.Register, schoolClass);
        var parts = all.Where(p => p.Kind != PeriodKind.Year).DefaultIfEmpty(all[^1]).OrderBy(p => p.First).ToList();
        var periods = withYear ? [.. parts.Concat(all).Distinct()] : parts;
        var chosen = asked is null ? parts.LastOrDefault(p => p.First <= visit.Today) ?? parts[0] : periods.Find(p => p.Id.Value == asked);
        var titles = PeriodTitles.Of(visit.Register, schoolClass);
        return chosen is null ? null : new PeriodChoice(chosen, titles.Of(chosen), [.. periods.Select(p => (p.Id.Value, titles.Of(p)))]);
    }
}
