using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.Dnevnik;

/// <summary>Makes the homework of a lesson out of its tasks.</summary>
internal static class DnevnikHomework
{
    /// <summary>Adds the homework: tasks sent one after the other are an entry and its additions; where one lacks its time, all are one entry of unknown time.</summary>
    internal static void Add(SchoolYearRecordBuilder record, DnevnikLesson lesson)
    {
        var tasks = lesson.Works.Where(w => w.Type == DnevnikWork.Homework).OrderBy(w => w.SentAt).ToList();
        if (tasks.Count == 0)
        {
            return;
        }

        if (tasks.Exists(t => t.SentAt is null))
        {
            record.Add(Entry(lesson, tasks, at: null), tasks[0].Place);
            return;
        }

        foreach (var at in tasks.Select(t => t.SentAt!.Value).Distinct())
        {
            var known = tasks.TakeWhile(t => t.SentAt <= at).ToList();
            record.Add(Entry(lesson, known, at), known[^1].Place);
        }
    }

    private static HomeworkEntry Entry(DnevnikLesson lesson, List<DnevnikWork> tasks, Instant? at)
    {
        var stated = tasks.Where(t => !HomeworkText.IsNone(t.Text)).ToList();
        var entry = stated.Count == 0
            ? new HomeworkEntry(lesson.Id, text: null, isStatedNone: true)
            : new HomeworkEntry(lesson.Id, string.Join("; ", stated.Select(t => t.Text).OfType<string>()));
        return entry with
        {
            Due = tasks.Select(t => t.Due).FirstOrDefault(due => due is not null && due != lesson.Date),
            Recorded = new Provenance(at, By: null),
        };
    }
}
