using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Lists;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Проверки журнала класса.</summary>
/// <param name="Head">Which class.</param>
/// <param name="Journals">What may be checked, by id and title; empty for who only reads.</param>
/// <param name="Page">The checks of a page, the latest first.</param>
/// <param name="MayCorrect">Whether who looks may say what became of a disagreement.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record ChecksModel(ClassHead Head, ImmutableArray<(string Id, string Title)> Journals, ListPage<CheckItem> Page, bool MayCorrect, Notice? Notice);
