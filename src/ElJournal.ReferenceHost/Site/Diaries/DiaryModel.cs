using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>Неделя дневника одного обучающегося.</summary>
/// <param name="Head">Whose.</param>
/// <param name="Monday">The first day of the week.</param>
/// <param name="Days">Monday to Saturday.</param>
/// <param name="Previous">A day of the week before; null where the school year has none.</param>
/// <param name="Next">A day of the week after; null where the school year has none.</param>
public sealed record DiaryModel(DiaryHead Head, LocalDate Monday, ImmutableArray<DiaryDay> Days, LocalDate? Previous, LocalDate? Next);
