using System.Collections.Immutable;
using ElJournal.Domain.Materials;
using ElJournal.ReferenceHost.Site.Lists;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Раздел библиотеки.</summary>
/// <param name="Section">Which section.</param>
/// <param name="Subject">The subject to which it is narrowed, or null.</param>
/// <param name="Subjects">The subjects of which the section has something.</param>
/// <param name="Page">The materials of a page, the latest first.</param>
/// <param name="AllSubjects">The subjects that the school teaches.</param>
/// <param name="MayEnter">Whether who looks may add to it.</param>
/// <param name="Draft">What was typed and not written; null for nothing.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record LibraryModel(
    LibrarySection Section, string? Subject, ImmutableArray<string> Subjects, ListPage<MaterialItem> Page, ImmutableArray<string> AllSubjects, bool MayEnter, MaterialDraft? Draft, Notice? Notice);
