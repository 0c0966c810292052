using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>The works that may be control works, by journal and by subject of a parallel.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class WorkRows
{
    private readonly ILookup<int, ControlWork> byJournal;
    private readonly ILookup<(int Grade, string Subject), ControlWork> byParallel;

    private WorkRows(SchoolIndex school)
    {
        var works = LoadBook.Of(school).Works;
        byJournal = works.ToLookup(w => w.Ordinal);
        byParallel = works.Where(w => ParallelOf(school, w.Journal) is not null).ToLookup(w => ParallelOf(school, w.Journal)!.Value);
    }

    internal static WorkRows Of(SchoolIndex school) => school.JournalParts.Get(static index => new WorkRows(index));

    /// <summary>Gives the works of its journal.</summary>
    internal IEnumerable<ControlWork> InJournal(ControlWork work) => byJournal[work.Ordinal];

    /// <summary>Gives the works of its subject in all classes of the parallel; null where the record does not tell the parallel or the subject.</summary>
    internal IEnumerable<ControlWork>? InParallel(SchoolIndex school, ControlWork work) => ParallelOf(school, work.Journal) is { } parallel ? byParallel[parallel] : null;

    /// <summary>Counts the school days after one day up to another.</summary>
    internal static int SchoolDaysBetween(SchoolIndex school, WeekLength week, LocalDate after, LocalDate upTo)
    {
        var count = 0;
        for (var date = after.PlusDays(1); date <= upTo; date = date.PlusDays(1))
        {
            count += school.Register.Calendar.IsSchoolDay(date, week) ? 1 : 0;
        }

        return count;
    }

    private static (int Grade, string Subject)? ParallelOf(SchoolIndex school, Journal journal) =>
        journal is { Subject: { } subject, Class: { } id } && school.Register.FindClass(id)?.Grade is { } grade ? (grade, subject) : null;
}
