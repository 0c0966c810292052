using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes the checks of class teachers whether personal data changed: once a year, or each month.</summary>
internal static class PersonalDataCheckWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.Checks, [Norms.CheckPersonalData, Norms.CheckPersonalDataMonthly], Write);

    private static readonly CheckSlip[] Violations = [CheckSlip.Never, CheckSlip.FirstTickLate, CheckSlip.OtherKind, CheckSlip.ByOther];

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("checks of personal data");
        if (plan.Rules.Binds(Norms.CheckPersonalData))
        {
            // After the year has ended no check is one during it.
            CheckSlip[] violations = plan.Act.School.Any(s => s.Norm == Norms.CheckPersonalData) ? Violations : [.. Violations.Where(v => v != CheckSlip.FirstTickLate)];
            CheckCase.WriteAll([.. plan.AllClasses.Select(c => Yearly(plan, c, dice))], violations, Norms.CheckPersonalData, CheckKind.PersonalData, plan, draft);
        }

        if (plan.Rules.Binds(Norms.CheckPersonalDataMonthly))
        {
            List<CheckCase> cases = [.. plan.AllClasses.SelectMany(c => Month.All.Select(m => Monthly(plan, c, m, dice)))];
            CheckCase.WriteAll(cases, Violations, Norms.CheckPersonalDataMonthly, CheckKind.PersonalData, plan, draft);
        }
    }

    private static CheckCase Yearly(SchoolPlan plan, ClassPlan schoolClass, Dice dice)
    {
        var occasion = new Occasion { About = new("class", schoolClass.Id.Value), Day = 0, Week = schoolClass.Week };
        return new(schoolClass, occasion, plan.Days.During(dice.Between(4, 25), dice));
    }

    private static CheckCase Monthly(SchoolPlan plan, ClassPlan schoolClass, Month month, Dice dice)
    {
        var occasion = new Occasion { About = new("class", schoolClass.Id.Value, "/month:", month.Name), Day = month.First, Week = schoolClass.Week };
        return new(schoolClass, occasion, plan.Days.During(dice.Pick([.. month.SchoolDays(plan.Days, schoolClass.Week)]), dice));
    }
}
