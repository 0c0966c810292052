using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>Writes final marks of each period in its last days, published within a day.</summary>
internal sealed class FinalMarkWriter(SchoolPlan plan, JournalPlan journal, JournalDraft draft, Dice dice)
{
    private readonly bool isRecordingTwisted = plan.Rules.Binds(Norms.FinalMarkRecorded);

    internal void Write()
    {
        foreach (var period in journal.IsMarked ? Periods.Concerning(journal.Class!) : [])
        {
            var last = DayTable.DayOf(period.Last);
            var day = last - dice.Below(3);
            var at = plan.Days.StartOf(day) + Duration.FromSeconds(dice.Between(9 * 3600, 20 * 3600));
            foreach (var member in journal.MembersOn(last))
            {
                FinalSlip? slip = journal.FinalSlips.TryGetValue((period.Id, member), out var found) ? found : null;
                Write(period, member, slip, new Occasion { About = AboutOf(period, member), Day = last, Week = journal.Week }, day, at);
            }
        }
    }

    private void Write(StudyPeriod period, Member member, FinalSlip? slip, in Occasion occasion, int day, Instant usual)
    {
        var recorded = isRecordingTwisted ? MomentOf(Norms.FinalMarkRecorded, slip, occasion, usual) : usual;
        draft.Expected.Duty(Norms.FinalMarkRecorded, occasion, recorded, IsNearMiss(Norms.FinalMarkRecorded, slip));
        if (recorded is not { } at)
        {
            return;
        }

        var publishing = occasion with { Day = day, KnownFrom = at };
        var published = isRecordingTwisted ? at + Duration.FromHours(1) : MomentOf(Norms.FinalMarkPublished, slip, publishing, at + Duration.FromHours(dice.Between(1, 23)));
        draft.Expected.Duty(Norms.FinalMarkPublished, publishing, published, IsNearMiss(Norms.FinalMarkPublished, slip));
        var cell = slip == FinalSlip.NotAttested ? Cell.NotAttested : Cell.Of(MarkValue.Of(Math.Clamp((member.Ability + dice.Between(-40, 40) + 50) / 100, 2, 5)));
        var entry = new FinalMarkEntry(journal.Id, member.Pupil, period.Id, cell) { Recorded = new(at, journal.Teacher.Id), PublishedAt = published };
        draft.FinalMarks.Add(entry);
        if (slip == FinalSlip.CorrectedLater)
        {
            var later = plan.Days.EndOf(occasion.Day + 3) + Duration.FromHours(dice.Between(8, 16));
            draft.FinalMarks.Add(entry with { Recorded = new(later, journal.Teacher.Id), PublishedAt = later + Duration.FromHours(30) });
        }
    }

    private bool IsNearMiss(string norm, FinalSlip? slip) => plan.Rules.Binds(norm) && slip is FinalSlip.LastTick or FinalSlip.CorrectedLater or FinalSlip.NotAttested;

    private Instant? MomentOf(string norm, FinalSlip? slip, in Occasion occasion, Instant usual) => !plan.Rules.Binds(norm) ? usual : slip switch
    {
        FinalSlip.FirstTickLate => plan.Rules.FirstTooLate(norm, occasion),
        FinalSlip.DaysLate => plan.Rules.FirstTooLate(norm, occasion) + Duration.FromHours(dice.Between(10, 120)),
        FinalSlip.Never => null,
        FinalSlip.LastTick => plan.Rules.LastInTime(norm, occasion),
        _ => usual,
    };

    private CaseAbout AboutOf(StudyPeriod period, Member member) => new("journal", journal.Id.Value, $"/pupil:{member.Pupil}/period:", period.Id.Value);
}
