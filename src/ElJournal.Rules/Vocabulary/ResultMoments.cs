using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Моменты результатов: when a result of an assessment was entered.</summary>
public static class ResultMoments
{
    /// <summary>The first entry of the result (reading G-entered a).</summary>
    public static readonly CaseMoment<ResultCase> FirstEntered = new(
        "result.entered",
        "результат внесён",
        FactKinds.Assessments | FactKinds.Marks,
        static (in ResultCase c) =>
        {
            foreach (var entry in c.Entries)
            {
                if (entry.Cell is not Cell.DebtCell)
                {
                    return Moment.OfEntry(entry.Recorded.At);
                }
            }

            return Moment.NotYet;
        });

    /// <summary>The last change of the result (reading G-entered b).</summary>
    public static readonly CaseMoment<ResultCase> LastEntered = new(
        "result.last-entered",
        "результат внесён (последнее изменение)",
        FactKinds.Assessments | FactKinds.Marks,
        static (in ResultCase c) =>
        {
            var last = Moment.NotYet;
            foreach (var entry in c.Entries)
            {
                last = entry.Cell is Cell.DebtCell ? last : last.Later(Moment.OfEntry(entry.Recorded.At));
            }

            return last;
        });

    /// <summary>The result was entered, by the reading that holds.</summary>
    public static readonly Choice<CaseMoment<ResultCase>> Entered = new(KnownReadings.Entered, ("a", FirstEntered), ("b", LastEntered));
}
