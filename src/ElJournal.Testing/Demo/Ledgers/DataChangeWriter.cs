using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes which data of pupils were found to have changed, and when the administrator was told.</summary>
internal static class DataChangeWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.DataChanges, [Norms.DataChangeReported], Write);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("data changes");
        var members = dice.Shuffled(plan.Classes.SelectMany(c => c.Members).Where(m => m.IsWholeYear));
        var changed = members[..Math.Max(members.Count / 6, 2 * Seeding.LessonSeeder.Least)];
        var slips = draft.Deal(Norms.DataChangeReported, changed, LedgerDraft.Late, LedgerDraft.InTime);
        foreach (var member in changed)
        {
            var id = DataChangeId.Parse(draft.NextId("dc-"));
            var day = dice.Between(3, plan.Days.Count - 20);
            var found = plan.Days.During(day, dice);
            var occasion = new Occasion { About = new("data-change", id.Value), Day = day, Week = member.Class.Week, KnownFrom = found };
            var slip = slips.TryGetValue(member, out var dealt) ? dealt : (DutySlip?)null;
            var reported = draft.Do(Norms.DataChangeReported, slip, occasion, slip == DutySlip.AtOnce ? found : found + Duration.FromMinutes(dice.Between(1, 90)));
            draft.Facts.Add(new DataChange(id)
            {
                Class = member.Class.Id,
                Pupil = member.Pupil,
                FoundAt = found,
                ReportedAt = reported,
                CorrectedAt = reported + Duration.FromHours(dice.Between(1, 100)),
                By = member.Class.Teacher!.Id,
            });
        }
    }
}
