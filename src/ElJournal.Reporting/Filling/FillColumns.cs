using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Filling;

/// <summary>The columns that every table of filling has.</summary>
internal static class FillColumns
{
    internal static TableLayout<TRow> Counts<TRow>(this TableLayout<TRow> table, Func<TRow, FillCounts> of) => table
        .Count("lessonsDue", "Уроков", r => of(r).Lessons.Due, 8)
        .Timeliness("lessons", "Урок", r => of(r).Lessons)
        .Timeliness("attendance", "Посещ.", r => of(r).Attendance)
        .Timeliness("homework", "Задание", r => of(r).Homework)
        .Count("topics", "С темой", r => of(r).WithTopic, 7)
        .Count("onPlan", "Тема из плана", r => of(r).Comparable == 0 ? null : of(r).OnPlan, 7)
        .Count("marks", "Отметок", r => of(r).Marks, 8);

    private static TableLayout<TRow> Timeliness<TRow>(this TableLayout<TRow> table, string id, string heading, Func<TRow, Timeliness> of) => table
        .Count($"{id}OnDay", $"{heading}: в тот же день", r => of(r).OnDay, 8)
        .Count($"{id}Later", $"{heading}: позже", r => of(r).Later, 8)
        .Count($"{id}Missing", $"{heading}: нет", r => of(r).Missing, 8)
        .Count($"{id}Unknown", $"{heading}: время неизв.", r => of(r).Unknown + of(r).Open, 7);
}
