using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Diaries;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Материалы обучающегося.</summary>
/// <param name="Head">Whose.</param>
/// <param name="Items">The materials of all journals to which the pupil belongs, the latest first.</param>
public sealed record PupilMaterialsModel(DiaryHead Head, ImmutableArray<MaterialItem> Items);
