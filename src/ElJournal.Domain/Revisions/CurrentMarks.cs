using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Kinds;
using NodaTime;

namespace ElJournal.Domain.Revisions;

/// <summary>Текущие отметки одного предмета: what goes with a pupil to another class or school, as a statement of current marks.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference of its list.</remarks>
/// <param name="Journal">The journal in which the marks stand.</param>
/// <param name="Marks">The results that stand, each with its work and its day, by day and work.</param>
public sealed record CurrentMarks(Journal Journal, ImmutableArray<(LocalDate? Day, Assessment Work, Cell Cell)> Marks)
{
    /// <summary>Gathers what a pupil has got, in whichever class.</summary>
    /// <param name="year">The year.</param>
    /// <param name="pupil">The pupil.</param>
    /// <returns>A subject each, by subject and journal; empty when nothing stands.</returns>
    public static ImmutableArray<CurrentMarks> Of(RevisedYear year, PupilId pupil)
    {
        var marks =
            from mark in Preconditions.NotNull(year).Standing<MarkEntry>(RevisedKinds.Mark, Owner.Of(pupil))
            let work = year.FindAssessment(mark.Assessment)
            where work is not null
            let day = mark.Day ?? Deciding.MarkChecks.DayOf(work, year)
            orderby day ?? LocalDate.MinIsoValue, work.Id
            group (day, work, mark.Cell) by work.Journal;
        return
        [
            .. from subject in marks
               let journal = year.FindJournal(subject.Key)
               orderby journal.Subject, journal.Id
               select new CurrentMarks(journal, [.. subject]),
        ];
    }

    /// <summary>Gives subject and marks: <c>Алгебра: 4, 5</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Journal.Subject ?? Journal.Id.Value}: {string.Join(", ", Marks.Select(m => Interchange.Codes.CellCodes.Format(m.Cell)))}";
}
