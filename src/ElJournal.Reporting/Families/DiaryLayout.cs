using System.Globalization;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Reporting.Finals;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Families;

/// <summary>Lays out what a family reads: the days, and how each subject stands.</summary>
internal static class DiaryLayout
{
    internal static DocumentBlock.Table Days(Diary diary, int number, string title) =>
        new TableLayout<DiaryEntry>(Name("lessons", number), title)
            .Date("date", "День", static e => e.Lesson.Date)
            .Count("number", "Урок", static e => e.Lesson.Number, 6)
            .Text("subject", "Предмет", static e => SubjectWords.Of(e.Journal), 18)
            .Text("topic", "Тема", static e => e.Lesson.Topic, 26)
            .Text("homework", "Домашнее задание", static e => e.Homework is null ? null : e.Homework.IsTask ? e.Homework.Text : "не задано", 26)
            .Text("attendance", "Посеща\u00ADемость", static e => e.Attendance switch { null => "не отмечена", Cell.PresentCell => null, var cell => MarkWords.Of(cell) }, 10)
            .Text("marks", "Отметки", static e => string.Join(", ", e.Marks.Select(m => MarkWords.Of(m.Mark) + (m.Kind is null ? "" : $" ({m.Kind})"))), 15)
            .Of(diary.Entries) with
        { StartsPage = number > 0, Nothing = "Уроков в эти дни нет." };

    internal static DocumentBlock.Table Subjects(Diary diary, int number) =>
        new TableLayout<DiarySubject>(Name("subjects", number), "Отметки за период")
            .Key("subject", "Предмет", static s => SubjectWords.Of(s.Journal), 22)
            .Text("marks", "Текущие отметки", static s => string.Join(", ", s.Marks.Select(m => MarkWords.Of(m.Mark))), 44)
            .Count("count", "Число", static s => s.Marks.Length, 7)
            .Cell(new TableColumn("average", "Среднее", 9) { IsNumber = true }, static s => s.Outcome?.Shown is { } shown ? TableCell.Of(s.Outcome.Average, shown.Contains('.', StringComparison.Ordinal) ? shown.Length - shown.IndexOf('.', StringComparison.Ordinal) - 1 : 0) : TableCell.Empty)
            .Text("state", "Предлагаемая отметка", static s => s.Outcome is { } outcome ? MarkWords.Of(outcome.Proposed) ?? MarkWords.Of(outcome) : "правила не выбраны", 20)
            .Cell(new TableColumn("final", "Итог", 6) { IsNumber = true }, static s => MarkCells.Of(s.Final))
            .Of(diary.Subjects);

    private static string Name(string word, int number) => number == 0 ? word : string.Create(CultureInfo.InvariantCulture, $"{word}{number + 1}");
}
