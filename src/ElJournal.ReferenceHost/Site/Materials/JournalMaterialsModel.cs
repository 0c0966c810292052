using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Journals;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Материалы журнала.</summary>
/// <param name="Head">Which journal.</param>
/// <param name="Items">The materials, the latest first.</param>
/// <param name="Lessons">The lessons of the days around, by day.</param>
/// <param name="Topics">The topics of the thematic plan.</param>
/// <param name="Lesson">The lesson for which something is to be laid out; null for none.</param>
/// <param name="MayEnter">Whether who looks may lay out materials for the journal as a whole.</param>
/// <param name="Draft">What was typed and not written; null for nothing.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record JournalMaterialsModel(
    JournalHead Head, ImmutableArray<MaterialItem> Items, ImmutableArray<MaterialLesson> Lessons, ImmutableArray<string> Topics, string? Lesson, bool MayEnter, MaterialDraft? Draft, Notice? Notice)
{
    /// <summary>Gets a value indicating whether who looks may lay out materials, be it for a single lesson.</summary>
    public bool MayLayOut => MayEnter || Lessons.Any(l => l.MayLayOut);
}
