using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes why teachers were absent.</summary>
internal static class ExcuseWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.Excuses, [Norms.LessonRecordedBySubstitute], Write);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        foreach (var teacher in plan.Pool.All)
        {
            draft.Facts.AddRange(teacher.Spells.Select(s => new Excuse(PersonId.Parse(teacher.Id.Value), DayTable.DateOf(s.First), DayTable.DateOf(s.Last), s.Reason)
            {
                Recorded = new(plan.Days.StartOf(s.First) - NodaTime.Duration.FromHours(9), plan.Secretary),
            }));
        }
    }
}
