using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Records;

/// <summary>Says which facts of ledgers concern a class: they refer to something of it and to nothing of another, or hold for all classes alike.</summary>
internal sealed class ClassFactFilter
{
    private readonly SchoolRegister register;
    private readonly HashSet<GuardianId> guardians = [];
    private readonly HashSet<CheckId> checks = [];
    private readonly HashSet<CorrectionActId> acts = [];

    /// <summary>Makes a filter.</summary>
    /// <param name="school">The school, whose guardianships, checks and acts say what other facts refer to.</param>
    /// <param name="register">The register of the class.</param>
    internal ClassFactFilter(ISchoolYearSource school, SchoolRegister register)
    {
        this.register = register;
        guardians.UnionWith(school.StreamLedger<Guardianship>().Where(Concerns).Select(g => g.Guardian));
        checks.UnionWith(school.StreamLedger<Check>().Where(Concerns).Select(c => c.Id));
        acts.UnionWith(school.StreamLedger<CorrectionAct>().Where(Concerns).Select(a => a.Id));
    }

    /// <summary>Says whether a fact concerns the class.</summary>
    internal bool Concerns(LedgerFact fact)
    {
        var references = new References(this);
        fact.Refer(references);
        return !references.IsOfOthers && (references.IsOfClass || HoldsForAll(fact));
    }

    /// <summary>Says of a fact without a class whether it is one of the whole school, and not of something beside the classes.</summary>
    private static bool HoldsForAll(LedgerFact fact) => fact is JournalClosing or HandOver or AssessmentKindNote;

    private sealed class References(ClassFactFilter filter) : ILedgerReferences
    {
        internal bool IsOfClass { get; private set; }

        internal bool IsOfOthers { get; private set; }

        public void Class(ClassId? id) => Note(id is { } known ? filter.register.FindClass(known) is not null : null);

        public void Pupil(PupilId? id) => Note(id is { } known ? filter.register.Knows(known) : null);

        public void Journal(JournalId? id) => Note(id is { } known ? filter.register.FindJournal(known) is not null : null);

        public void Guardian(GuardianId? id) => Note(id is { } known ? filter.guardians.Contains(known) : null);

        public void Check(CheckId id) => Note(filter.checks.Contains(id));

        public void Act(CorrectionActId id) => Note(filter.acts.Contains(id));

        public void Staff(StaffId? id)
        {
            // Staff belong to the school, and tell nothing of which class a fact is.
        }

        public void Period(PeriodId? id) => IsOfOthers |= id is { } known && filter.register.FindPeriod(known) is null;

        public void Person(PersonId? id, bool mayBeGuardian)
        {
            if (id is not { } person || filter.register.Knows(StaffId.Parse(person.Value)))
            {
                return;
            }

            Note(filter.register.Knows(PupilId.Parse(person.Value)) || (mayBeGuardian && filter.guardians.Contains(GuardianId.Parse(person.Value))));
        }

        private void Note(bool? isOfClass)
        {
            IsOfClass |= isOfClass == true;
            IsOfOthers |= isOfClass == false;
        }
    }
}
