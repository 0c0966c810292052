using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Load;

/// <summary>График оценочных процедур: control works by class and day, and where they crowd.</summary>
/// <remarks>
/// <para>A work is a control one where the school flags its kind so. The measures are those of the ministry's recommendations: one a day and class, no oftener than
/// once in two weeks and a half in a subject, at most a tenth of the lessons, not at the first or last lesson. No act of the packs sets them: they are remarks, never findings.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="KnowsKinds">Whether the school flags kinds of works at all.</param>
/// <param name="Works">By day, class and journal.</param>
/// <param name="Journals">By class and journal, those with control works.</param>
/// <param name="Homework">By class, those with homework.</param>
internal sealed record AssessmentSchedule(
    ReportInput Input,
    bool KnowsKinds,
    ImmutableArray<ControlWork> Works,
    ImmutableArray<JournalLoad> Journals,
    ImmutableArray<HomeworkLoad> Homework)
{
    /// <summary>Two weeks and a half are 17.5 days: 17 are too few.</summary>
    internal const int LeastDays = 18;

    /// <summary>At most one lesson of so many is a control work.</summary>
    internal const int LessonsPerWork = 10;

    /// <summary>Gets the works by grade and subject.</summary>
    internal ImmutableArray<ParallelLoad> Parallels => ParallelLoad.Of(Input, Works);

    internal ImmutableArray<Figure> Figures =>
    [
        Figure.Count("works", "контрольных работ", "работы видов, которые школа отметила как контрольные", Works.Length),
        Figure.Count("crowded", "дней с несколькими контрольными в классе", "пары «класс — день», где контрольных больше одной", Works.Where(w => w.OnDay > 1).DistinctBy(w => (w.Journal.Class, w.Day)).Count()),
        Figure.Count("tooOften", "контрольных чаще раза в 2,5 недели", "работы, до которых от предыдущей в том же журнале меньше 18 дней", Works.Count(w => w.DaysSince < LeastDays)),
        Figure.Count("atEdge", "контрольных на первом или последнем уроке", "работы, урок которых в классе первый или последний в тот день", Works.Count(w => w.IsAtEdge == true)),
        Figure.Count("overTenth", "журналов, где контрольных больше 10 % уроков", "журналы, в которых работ × 10 больше числа уроков года", Journals.Count(j => j.Works * LessonsPerWork > j.Lessons)),
        Figure.Share("timed", "заданий на дом с указанным временем", "задания, у которых записаны минуты, × 100 / задания", Homework.Sum(h => h.Timed), Homework.Sum(h => h.Tasks)),
        Figure.Mean("homeworkMinutes", "минут на домашние задания за день", "минуты заданий дня, из подгрупп предмета — наибольшие, по классам и дням с указанным временем / число таких дней", Homework.Sum(h => h.Minutes), Homework.Sum(h => h.Days), digits: 0),
    ];

    internal static AssessmentSchedule Of(ReportInput input)
    {
        var notes = input.Index.Ledger<AssessmentKindNote>();
        var kinds = notes.Where(n => n.IsControl).Select(n => n.Kind).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var records = input.Journals.Select(input.Read).ToList();
        var edges = EdgesOf(input, records);
        var works = records.SelectMany(r => ControlOf(input, r, kinds).Select(w => (Record: r, Work: w))).ToList();
        var perDay = works.CountBy(w => (w.Record.Journal.Class, w.Work.Day)).ToDictionary();
        return new AssessmentSchedule(
            input,
            !notes.IsEmpty,
            [
                .. works.GroupBy(w => w.Record.Journal.Id)
                    .SelectMany(g => g.OrderBy(w => w.Work.Day).Select((w, i) => (w.Record, w.Work, Before: i == 0 ? null : (LocalDate?)g.OrderBy(o => o.Work.Day).ElementAt(i - 1).Work.Day)))
                    .Select(w => new ControlWork(
                        w.Record.Journal,
                        w.Work.Day,
                        w.Work.Assessment,
                        perDay[(w.Record.Journal.Class, w.Work.Day)],
                        w.Before is { } before ? Period.DaysBetween(before, w.Work.Day) : null,
                        IsAtEdge(w.Record, w.Work, edges)))
                    .OrderBy(w => w.Day)
                    .ThenBy(w => w.Journal.Class?.Value, StringComparer.Ordinal)
                    .ThenBy(w => w.Journal.Id),
            ],
            [
                .. works.GroupBy(w => w.Record)
                    .Select(g => new JournalLoad(g.Key.Journal, g.Count(), g.Key.Lessons.Count(l => l.Current.Status != LessonStatus.Cancelled)))
                    .OrderBy(j => j.Journal.Class?.Value, StringComparer.Ordinal)
                    .ThenBy(j => j.Journal.Id),
            ],
            HomeworkLoad.Of(input, records));
    }

    private static IEnumerable<AssessmentRecord> ControlOf(ReportInput input, JournalRecord record, HashSet<string> kinds) =>
        record.Assessments.Where(a => a.Assessment.Kind is { } kind && kinds.Contains(kind) && input.IsWithin(a.Day));

    /// <summary>The first and the last number of lessons of each class and day, over all its journals.</summary>
    private static Dictionary<(ClassId? Class, LocalDate Day), (int First, int Last)> EdgesOf(ReportInput input, List<JournalRecord> records)
    {
        var classes = records.Select(r => r.Journal.Class).ToHashSet();
        return Enumerable.Range(0, input.Register.Journals.Length)
            .Where(i => classes.Contains(input.Register.Journals[i].Class))
            .SelectMany(i => input.Read(i).Lessons.Select(l => (input.Register.Journals[i].Class, l.Current)))
            .Where(l => l.Current.Number is not null && l.Current.Status != LessonStatus.Cancelled)
            .GroupBy(l => (l.Class, l.Current.Date), l => l.Current.Number!.Value)
            .ToDictionary(g => g.Key, g => (g.Min(), g.Max()));
    }

    private static bool? IsAtEdge(JournalRecord record, AssessmentRecord work, Dictionary<(ClassId? Class, LocalDate Day), (int First, int Last)> edges) =>
        work.Assessment.Lesson is { } id && record.FindLesson(id)?.Current is { Number: { } number } lesson && edges.TryGetValue((record.Journal.Class, lesson.Date), out var day)
            ? number == day.First || number == day.Last
            : null;
}
