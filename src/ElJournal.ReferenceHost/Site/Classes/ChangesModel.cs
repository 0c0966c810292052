using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Перемены данных класса.</summary>
/// <param name="Head">Which class.</param>
/// <param name="Pupils">Whose data may have changed, by id and name; empty for who only reads.</param>
/// <param name="Changes">The changes, the latest first.</param>
/// <param name="MayCorrect">Whether who looks may say what became of one.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record ChangesModel(ClassHead Head, ImmutableArray<(string Id, string Name)> Pupils, ImmutableArray<ChangeItem> Changes, bool MayCorrect, Notice? Notice);
