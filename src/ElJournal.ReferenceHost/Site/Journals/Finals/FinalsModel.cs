using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Periods;

namespace ElJournal.ReferenceHost.Site.Journals.Finals;

/// <summary>Итоговые отметки периода: what the rules propose, with what the period may still end, and what is decided.</summary>
/// <param name="Head">Which journal.</param>
/// <param name="Period">The period shown, and those to choose from.</param>
/// <param name="Rows">The pupils, by name.</param>
/// <param name="Rules">By which rules marks are proposed, or why they are not.</param>
/// <param name="MayEnter">Whether who looks may enter final marks now.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record FinalsModel(JournalHead Head, PeriodChoice Period, ImmutableArray<FinalsRow> Rows, ImmutableArray<string> Rules, bool MayEnter, Notice? Notice)
{
    /// <summary>Gets how many final marks are decided and not shown to families yet.</summary>
    internal int Unpublished => Rows.Count(r => r is { Final.Length: > 0, PublishedAt: null });
}
