using System.Collections.Immutable;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Filling;

/// <summary>The figures of filling, for whatever the counts were summed over.</summary>
internal static class FillFigures
{
    internal static ImmutableArray<Figure> Of(FillCounts counts) =>
    [
        Figure.Count("lessonsDue", "уроков проведено", "уроки, конец которых прошёл и которые не отменены; незаписанный урок расписания считается проведённым", counts.Lessons.Due),
        Figure.Share("lessonsOnDay", "уроки записаны в день урока", "записаны до конца дня урока × 100 / уроки с известным временем записи и пропущенные", counts.Lessons.OnDay, counts.Lessons.Judged),
        Figure.Share("attendanceOnDay", "посещаемость отмечена в день урока", "отмечена до конца дня урока × 100 / уроки с известным временем отметки и пропущенные", counts.Attendance.OnDay, counts.Attendance.Judged),
        Figure.Share("homeworkOnDay", "домашнее задание записано в день урока", "записано до конца дня урока, в том числе «не задано», × 100 / уроки с известным временем записи и пропущенные", counts.Homework.OnDay, counts.Homework.Judged),
        Figure.Share("withTopic", "у записанных уроков есть тема", "записанные уроки с темой × 100 / записанные уроки", counts.WithTopic, counts.Recorded),
        Figure.Share("onPlan", "темы совпадают с планом", "темы уроков, которые слово в слово есть в тематическом плане журнала, × 100 / уроки с темой в журналах, у которых есть план", counts.OnPlan, counts.Comparable),
        Figure.Mean("marksPerLesson", "отметок на записанный урок", "текущие отметки / записанные уроки", counts.Marks, counts.Recorded),
    ];
}
