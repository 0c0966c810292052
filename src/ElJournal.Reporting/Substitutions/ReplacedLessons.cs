using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules;
using ElJournal.Rules.Access;
using ElJournal.Rules.Indexing;

namespace ElJournal.Reporting.Substitutions;

/// <summary>Табель замен: lessons taught by another than the assigned teacher.</summary>
/// <remarks>Narrowed to a teacher, it holds the lessons in which that teacher stood in or was replaced. Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Rows">By day, number and journal.</param>
internal sealed record ReplacedLessons(ReportInput Input, ImmutableArray<ReplacedLesson> Rows)
{
    internal IEnumerable<(StaffId Teacher, int Lessons, int Recorded)> ByTeacher => Rows
        .GroupBy(r => r.Taught)
        .OrderBy(g => g.Key)
        .Select(g => (g.Key, g.Count(), g.Count(r => r.RecordedAt is not null)));

    internal ImmutableArray<Figure> Figures =>
    [
        Figure.Count("replaced", "уроков заменено", "уроки, которые провёл не назначенный учитель", Rows.Length),
        Figure.Share("recorded", "замена отмечена в журнале", "замены с временем отметки × 100 / заменённые уроки", Rows.Count(r => r.RecordedAt is not null), Rows.Length),
        Figure.Share("illness", "из-за болезни", "замены в дни болезни назначенного учителя × 100 / заменённые уроки", Rows.Count(r => r.Reason == ExcuseReason.Illness), Rows.Length),
    ];

    internal static ReplacedLessons Of(ReportInput input)
    {
        var excuses = input.Index.Ledger<Excuse>();
        return new ReplacedLessons(
            input,
            [
                .. input.Journals.SelectMany(i => In(input, i, excuses))
                    .Where(r => input.Teacher is null || r.Taught == input.Teacher || r.Assigned == input.Teacher)
                    .OrderBy(r => r.Lesson.Date)
                    .ThenBy(r => r.Lesson.Number)
                    .ThenBy(r => r.Journal.Id),
            ]);
    }

    private static IEnumerable<ReplacedLesson> In(ReportInput input, int ordinal, ImmutableArray<Excuse> excuses)
    {
        var journal = input.Rows(ordinal);
        foreach (var lesson in journal.Lessons.ToArray())
        {
            if (lesson.IsSubstituted == Truth.Yes && journal.IsOver(in lesson) && lesson.Status != LessonStatus.Cancelled && input.IsWithin(lesson.Record.Current.Date))
            {
                yield return Of(input, journal, lesson, excuses);
            }
        }
    }

    private static ReplacedLesson Of(ReportInput input, JournalIndex journal, LessonRow lesson, ImmutableArray<Excuse> excuses)
    {
        var current = lesson.Record.Current;
        var assigned = current.Teacher ?? journal.Journal.Teacher;
        return new ReplacedLesson(
            journal.Journal,
            current,
            assigned,
            current.ActualTeacher!.Value,
            input.LocalOf(lesson.SubstitutionRecorded.InstantOrNull),
            assigned is { } away && MaySee(input, away) ? excuses.FirstOrDefault(e => e.Person.Is(away) && e.Span.Contains(current.Date))?.Reason : null);
    }

    /// <summary>Why a colleague was away is no matter of a teacher who stood in.</summary>
    private static bool MaySee(ReportInput input, StaffId away) => input.Reader is not AccessCategory.SubjectTeacher || away == input.Teacher;
}
