using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>Writes final marks of each period, published the day after.</summary>
internal sealed class FinalMarkWriter(DayTable days, JournalPlan journal, JournalDraft draft, Dice dice)
{
    internal void Write()
    {
        if (!journal.IsMarked)
        {
            return;
        }

        foreach (var period in Periods.Of(journal.Class!).Append(Periods.Year))
        {
            var last = DayTable.DayOf(period.Last);
            var at = days.At(last, new LocalTime(12, 0)) - Duration.FromMinutes(dice.Between(0, 3000));
            foreach (var member in journal.MembersOn(last))
            {
                var mark = Math.Clamp((member.Ability + dice.Between(-40, 40) + 50) / 100, 2, 5);
                draft.FinalMarks.Add(new FinalMarkEntry(journal.Id, member.Pupil, period.Id, Cell.Of(MarkValue.Of(mark)))
                {
                    Recorded = new(at, journal.Teacher.Id),
                    PublishedAt = at + Duration.FromHours(dice.Between(1, 23)),
                });
            }
        }
    }
}
