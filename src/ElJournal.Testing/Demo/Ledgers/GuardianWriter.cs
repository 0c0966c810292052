using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes whose parents are whose.</summary>
internal static class GuardianWriter
{
    internal static readonly LedgerPart Part = new(
        FactKinds.Guardians, [Norms.MessageMonthly, Norms.FamilyToldPaperless, Norms.PrintoutWeekly, Norms.ForecastTold, Norms.ApplicationCollected, Norms.GuardianDataFilled, Norms.CredentialIssuedAlongChain], Write);

    private static readonly LocalDate YearBefore = new(2023, 5, 31);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("parents");
        foreach (var stay in plan.AllClasses.SelectMany(c => c.Members).GroupBy(m => m.Pupil).OrderBy(g => g.Key).Select(g => g.MinBy(m => m.From)!))
        {
            var occasion = new Occasion { About = new("pupil", stay.Pupil.Value), Day = stay.From, Week = stay.Class.Week };
            DutySlip? slip = plan.EnrolmentSlips.OfParents.TryGetValue(stay.Pupil, out var dealt) ? dealt : null;
            var recorded = draft.Do(Norms.GuardianDataFilled, slip, occasion, plan.Days.During(stay.From - 2, dice));

            // Of a pupil without parents on record there were some last year.
            var span = recorded is null ? new DateSpan(null, YearBefore) : DateSpan.Always;
            var provenance = plan.Rules.Binds(Norms.GuardianDataFilled) ? new Provenance(recorded ?? plan.Days.During(-20, dice), plan.Administrator) : Provenance.Unknown;
            draft.Facts.AddRange(plan.Families.Of(stay.Pupil).Select(guardian => new Guardianship(guardian, stay.Pupil, span) { Recorded = provenance }));
        }
    }
}
