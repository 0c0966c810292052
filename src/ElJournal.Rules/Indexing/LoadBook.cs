using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Indexing;

/// <summary>What load is reckoned of, over all journals: works that may be control works, and how long homework takes.</summary>
/// <remarks>Reads every journal once more when it is first asked for: only who audits the load of pupils pays for it. Immutable, safe on any thread.</remarks>
internal sealed class LoadBook
{
    private readonly ILookup<(int Journal, int Day), ControlWork> works;
    private readonly ILookup<(int Journal, int Day), SetHomework> homework;

    private LoadBook(SchoolIndex school)
    {
        var count = school.Register.Journals.Length;
        var read = new (List<ControlWork> Works, List<SetHomework> Homework)[count];
        var kinds = ControlKinds.Of(school);
        Parallel.For(0, count, ordinal =>
        {
            var content = school.ReadJournal(ordinal);
            read[ordinal] = (WorksOf(ordinal, content, kinds), HomeworkOf(school, ordinal, content));
        });
        var year = school.Register.Year;
        Works = [.. read.SelectMany(r => r.Works)];
        works = Works.ToLookup(w => (w.Ordinal, year.DayOf(w.Date)));
        homework = read.SelectMany(r => r.Homework).ToLookup(h => (h.Journal, h.Day));
    }

    /// <summary>Gets the works, by journal.</summary>
    internal ImmutableArray<ControlWork> Works { get; }

    internal static LoadBook Of(SchoolIndex school) => school.JournalParts.Get(static index => new LoadBook(index));

    internal IEnumerable<ControlWork> WorksOn(int journal, int day) => works[(journal, day)];

    internal IEnumerable<SetHomework> HomeworkOn(int journal, int day) => homework[(journal, day)];

    /// <summary>A work of a cancelled lesson was not written.</summary>
    private static List<ControlWork> WorksOf(int ordinal, JournalRecord content, ControlKinds kinds)
    {
        var found = new List<ControlWork>();
        Dictionary<LessonId, LessonRecord>? lessons = null;
        foreach (var record in content.Assessments)
        {
            var isControl = kinds.Of(record.Assessment.Kind);
            if (isControl == Truth.No)
            {
                continue;
            }

            lessons ??= content.Lessons.ToDictionary(l => l.Id);
            var lesson = record.Assessment.Lesson is { } id ? lessons[id].Current : null;
            if (lesson is not { Status: LessonStatus.Cancelled })
            {
                found.Add(new ControlWork(ordinal, content.Journal, record.Assessment, record.Assessment.Day ?? lesson?.Date ?? record.Day, lesson, isControl));
            }
        }

        return found;
    }

    private static List<SetHomework> HomeworkOf(SchoolIndex school, int ordinal, JournalRecord content)
    {
        var year = school.Register.Year;
        return
        [
            .. content.Lessons
                .Where(l => l.Current.Status != LessonStatus.Cancelled && l.CurrentHomework is { IsTask: true })
                .Select(l => new SetHomework(ordinal, year.DayOf(l.Current.Date), l.CurrentHomework!.Minutes)),
        ];
    }
}
