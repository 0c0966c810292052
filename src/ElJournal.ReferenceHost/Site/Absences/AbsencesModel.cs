using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.ReferenceHost.Site.Periods;

namespace ElJournal.ReferenceHost.Site.Absences;

/// <summary>Посещаемость обучающегося за период.</summary>
/// <param name="Head">Whose.</param>
/// <param name="Period">Of which period.</param>
/// <param name="Lessons">How many lessons were held for the pupil.</param>
/// <param name="Sums">How often each kind of entry stands, the most frequent first.</param>
/// <param name="Lines">The entries, the latest first.</param>
public sealed record AbsencesModel(DiaryHead Head, PeriodChoice Period, int Lessons, ImmutableArray<(string Meaning, int Count)> Sums, ImmutableArray<AbsenceLine> Lines);
