using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Diaries;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Портфолио одного лица.</summary>
/// <param name="Diary">The head of the diary to which it belongs; null where who looks may not open that, or the person has none.</param>
/// <param name="Owner">The id of the owner.</param>
/// <param name="Name">The name of the owner.</param>
/// <param name="Items">The items, the latest first.</param>
/// <param name="MayEnter">Whether who looks may add to it.</param>
/// <param name="Draft">What was typed and not written; null for nothing.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record PortfolioModel(DiaryHead? Diary, string Owner, string Name, ImmutableArray<MaterialItem> Items, bool MayEnter, MaterialDraft? Draft, Notice? Notice);
