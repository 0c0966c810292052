using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Load;

/// <summary>Домашняя нагрузка класса: how long the homework takes that is set on one day.</summary>
/// <remarks>Of the subgroups of a subject the one with most counts, since no pupil is in two of them. Immutable; equal when all members are.</remarks>
/// <param name="Class">The class.</param>
/// <param name="Tasks">How many tasks were set.</param>
/// <param name="Timed">How many of them say how many minutes they take.</param>
/// <param name="Days">On how many days such tasks were set.</param>
/// <param name="Minutes">How many minutes they take over all these days.</param>
/// <param name="Longest">How many they take on the day on which they take most.</param>
/// <param name="LongestOn">That day, the first of several; null where no task says its minutes.</param>
internal sealed record HomeworkLoad(ClassId Class, int Tasks, int Timed, int Days, int Minutes, int Longest, LocalDate? LongestOn)
{
    /// <summary>Counts the homework of every class that has some.</summary>
    internal static ImmutableArray<HomeworkLoad> Of(ReportInput input, IEnumerable<JournalRecord> records) =>
    [
        .. records.Where(r => r.Journal.Class is not null)
            .SelectMany(r => r.Lessons.Where(l => IsSet(input, l)).Select(l => (r.Journal, Day: l.Current.Date, l.CurrentHomework!.Minutes)))
            .GroupBy(t => t.Journal.Class!.Value)
            .OrderBy(g => g.Key)
            .Select(g => Of(g.Key, [.. g])),
    ];

    private static bool IsSet(ReportInput input, LessonRecord lesson) =>
        lesson.Current.Status != LessonStatus.Cancelled && input.IsWithin(lesson.Current.Date) && lesson.CurrentHomework is { IsTask: true };

    private static HomeworkLoad Of(ClassId schoolClass, ImmutableArray<(Journal Journal, LocalDate Day, int? Minutes)> tasks)
    {
        var days = tasks.Where(t => t.Minutes is not null)
            .GroupBy(t => t.Day)
            .Select(g => (Day: g.Key, Minutes: g.GroupBy(t => t.Journal.Subject).Sum(MinutesOf)))
            .OrderByDescending(d => d.Minutes)
            .ThenBy(d => d.Day)
            .ToList();
        return new HomeworkLoad(
            schoolClass,
            tasks.Length,
            tasks.Count(t => t.Minutes is not null),
            days.Count,
            days.Sum(d => d.Minutes),
            days.Count == 0 ? 0 : days[0].Minutes,
            days.Count == 0 ? null : days[0].Day);
    }

    private static int MinutesOf(IEnumerable<(Journal Journal, LocalDate Day, int? Minutes)> ofSubject)
    {
        var bySubgroup = ofSubject.ToLookup(t => t.Journal.Subgroup, t => t.Minutes!.Value);
        return bySubgroup[null].Sum() + bySubgroup.Where(g => g.Key is not null).Select(g => g.Sum()).DefaultIfEmpty().Max();
    }
}
