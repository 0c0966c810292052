using System.Collections.Immutable;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Attendance;
using ElJournal.Reporting.Finals;

namespace ElJournal.Reporting.Monitoring;

/// <summary>Итоги обучающегося за период.</summary>
/// <param name="Period">The period.</param>
/// <param name="Finals">The final marks by subject; null where none is on record.</param>
/// <param name="Absences">The lessons, and those missed; null for periods that are not over.</param>
internal sealed record PeriodStanding(StudyPeriod Period, ImmutableArray<(SubjectColumn Subject, Cell? Final)> Finals, AbsenceCounts? Absences)
{
    /// <summary>Gets the mean of the final marks that are numbers; null when there is none.</summary>
    internal ExactFraction? Mean
    {
        get
        {
            var marks = Finals.Select(f => f.Final).OfType<Cell.MarkCell>().ToList();
            return marks.Count == 0 ? null : ExactFraction.Of(marks.Sum(m => (long)m.Mark.Hundredths), marks.Count * 100L);
        }
    }
}
