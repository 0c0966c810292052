using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Records;

/// <summary>Takes what a fact refers to; null stands for no reference.</summary>
internal interface ILedgerReferences
{
    void Class(ClassId? id);

    void Pupil(PupilId? id);

    void Staff(StaffId? id);

    void Journal(JournalId? id);

    void Period(PeriodId? id);

    /// <summary>A guardian, who is on no list but that of guardianships.</summary>
    void Guardian(GuardianId? id);

    /// <summary>A check, of the ledger of checks.</summary>
    void Check(CheckId id);

    /// <summary>A correction act, of the ledger of acts.</summary>
    void Act(CorrectionActId id);

    /// <summary>A pupil, a member of staff or, if so told, a guardian.</summary>
    void Person(PersonId? id, bool mayBeGuardian);
}
