using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Attendance;

/// <summary>The columns that every table of attendance has.</summary>
internal static class AbsenceColumns
{
    internal static TableLayout<TRow> Absences<TRow>(this TableLayout<TRow> table, Func<TRow, AbsenceCounts?> of) => table
        .Count("lessons", "Уроков", r => of(r)?.Lessons)
        .Count("missed", "Пропущено", r => of(r)?.Missed, 12)
        .Count("illness", "по болезни", r => of(r)?.Illness, 8)
        .Count("excused", "по уважит. причине", r => of(r)?.Excused, 10)
        .Count("notStated", "причина не указана", r => of(r)?.NotStated, 10)
        .Share("share", "Доля пропусков, %", r => of(r) is { } counts ? (counts.Missed, counts.Lessons) : (0, 0), 11)
        .Count("late", "Опозданий", r => of(r)?.Late, 11);
}
