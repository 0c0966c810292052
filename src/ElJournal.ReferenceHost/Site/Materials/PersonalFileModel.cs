using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Classes;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Личное дело обучающегося.</summary>
/// <param name="Head">Of which class.</param>
/// <param name="Pupil">The id of the pupil.</param>
/// <param name="Name">The name of the pupil.</param>
/// <param name="Items">The documents, the latest first.</param>
/// <param name="MayEnter">Whether who looks may add to it.</param>
/// <param name="Draft">What was typed and not written; null for nothing.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record PersonalFileModel(ClassHead Head, string Pupil, string Name, ImmutableArray<MaterialItem> Items, bool MayEnter, MaterialDraft? Draft, Notice? Notice);
