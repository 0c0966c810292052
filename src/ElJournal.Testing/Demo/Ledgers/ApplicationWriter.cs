using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes the statements of parents: that they want electronic information, or that they cannot use it or do not want to.</summary>
internal static class ApplicationWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.Statements, [Norms.ApplicationCollected, Norms.PrintoutWeekly], Write);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("applications");
        var declined = WeeklyPrintoutWriter.WhoDeclines(plan).Select(d => (d.Guardian, d.Pupil)).ToHashSet();
        List<(GuardianId Guardian, PupilId Pupil)> cases =
            [.. plan.Families.Pupils.SelectMany(p => plan.Families.Of(p).Select(g => (g, p))).Where(c => !declined.Contains(c))];
        var slips = draft.Deal(Norms.ApplicationCollected, cases, LedgerDraft.Late, [DutySlip.LastTick]);
        foreach (var one in cases)
        {
            var occasion = new Occasion { About = new("guardian", one.Guardian.Value, "/pupil:", one.Pupil.Value), Day = plan.Days.Count - 1 };
            var recorded = draft.Do(Norms.ApplicationCollected, slips.TryGetValue(one, out var slip) ? slip : null, occasion, plan.Days.During(dice.Between(0, 25), dice));
            if (recorded is { } at)
            {
                draft.Facts.Add(new FamilyStatement(one.Guardian, one.Pupil, FamilyStatementKind.Electronic, DayTable.DateOf(plan.Days.DayOf(at))) { Recorded = new(at, plan.Secretary) });
            }
        }
    }
}
