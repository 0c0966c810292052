using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes whose parents are whose.</summary>
internal static class GuardianWriter
{
    internal static readonly LedgerPart Part = new(
        FactKinds.Guardians, [Norms.MessageMonthly, Norms.FamilyToldPaperless, Norms.PrintoutWeekly, Norms.ApplicationCollected], Write);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        foreach (var pupil in plan.Families.Pupils)
        {
            draft.Facts.AddRange(plan.Families.Of(pupil).Select(guardian => new Guardianship(guardian, pupil)));
        }
    }
}
