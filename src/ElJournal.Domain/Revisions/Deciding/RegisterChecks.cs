using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>What must hold of facts of the register.</summary>
internal static class RegisterChecks
{
    internal static void Enrolment(Enrolment enrolment, FactCheck check)
    {
        check.Pupil(enrolment.Pupil);
        check.Class(enrolment.Class);
        if (enrolment.Order is null && check.Before is not Enrolment { Order: null })
        {
            check.Report(RefusalDefects.NoOrder, enrolment.Pupil.Value);
        }
    }

    internal static void Journal(Journal journal, FactCheck check)
    {
        check.Class(journal.Class);
        check.Staff(journal.Teacher);
        check.Need(
            journal.Subgroup is not { } subgroup || check.Year.Group(RegisterRevisedKinds.Subgroups, subgroup.Value).Any(),
            "подгруппы",
            journal.Subgroup?.Value);
    }
}
