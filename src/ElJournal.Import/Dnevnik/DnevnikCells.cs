using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Import.Dnevnik;

/// <summary>Brings marks and the pieces of work they are for together: several marks of one cell are one result.</summary>
internal sealed class DnevnikCells
{
    private readonly ILookup<LessonId, DnevnikWork> works;
    private readonly ILookup<AssessmentId, (MarkEntry Mark, Place Place)> results;

    internal DnevnikCells(DnevnikReader answers)
    {
        var days = answers.Lessons.ToDictionary(l => l.Id, l => l.Date);
        var known = answers.Lessons.SelectMany(l => l.Works.Select(work => (work, Lesson: l.Id))).ToDictionary(w => w.work.Id);
        var marked = new List<(DnevnikWork Work, LessonId Lesson, DnevnikMark Mark)>();
        foreach (var mark in answers.Marks)
        {
            // A piece of work that no lesson names is known by its mark alone.
            if (mark.Work is { } id && known.TryGetValue(id, out var found))
            {
                marked.Add((found.work, found.Lesson, mark));
            }
            else if (mark.Work is { } unnamed && mark.Lesson is { } lesson && days.ContainsKey(lesson))
            {
                var work = new DnevnikWork(unnamed, DnevnikWork.Default, mark.Place) { WorkType = mark.WorkType };
                known.Add(unnamed, (work, lesson));
                marked.Add((work, lesson, mark));
            }
            else
            {
                Foreign++;
            }
        }

        var cells = marked.GroupBy(m => (m.Work.Id, m.Mark.Pupil)).Select(cell => ResultOf(cell.Key.Id, [.. cell.Select(m => m.Mark).OrderBy(m => m.Number)], days[cell.First().Lesson])).ToList();
        results = cells.OfType<(MarkEntry Mark, Place Place)>().ToLookup(r => r.Mark.Assessment);
        Others = marked.Count - marked.Count(m => results[m.Work.Id].Any(r => r.Mark.Pupil == m.Mark.Pupil));

        // Homework is a piece of work only once it is marked, and so is what every lesson has by itself.
        works = known.Values.Where(w => results.Contains(w.work.Id) || w.work.Type is not (DnevnikWork.Homework or DnevnikWork.Default)).ToLookup(w => w.Lesson, w => w.work);
    }

    /// <summary>Gets the number of marks that belong to no lesson that was read.</summary>
    internal int Foreign { get; }

    /// <summary>Gets the number of marks that are no result of a kind that is known.</summary>
    internal int Others { get; }

    /// <summary>Gets everyone who has a result.</summary>
    internal IEnumerable<PupilId> Pupils => results.SelectMany(work => work.Select(r => r.Mark.Pupil)).Distinct();

    /// <summary>Gives the pieces of work of a lesson for which pupils owe or have a result.</summary>
    internal IEnumerable<DnevnikWork> WorksOf(LessonId lesson) => works[lesson];

    /// <summary>Gives the results of a piece of work.</summary>
    internal IEnumerable<(MarkEntry Mark, Place Place)> ResultsOf(AssessmentId work) => results[work];

    private static (MarkEntry Mark, Place Place)? ResultOf(AssessmentId work, DnevnikMark[] marks, LocalDate day)
    {
        var cell = marks switch
        {
            [{ Type: DnevnikMark.NotAttested }] => Cell.NotAttested,
            [{ Type: DnevnikMark.Exempt }] => Cell.Exempt,
            [var only] => ValueOf(only) is { } value ? Cell.Of(value) : null,
            [var first, var second] => ValueOf(first) is { } one && ValueOf(second) is { } other ? Cell.Double(one, other) : null,
            _ => null,
        };
        return cell is null
            ? null
            : (new MarkEntry(work, marks[0].Pupil, cell) { Day = marks[0].Day == day ? null : marks[0].Day }, marks[0].Place);
    }

    private static MarkValue? ValueOf(DnevnikMark mark) => MarkValue.TryParse(mark.Value, out var value) ? value : null;
}
