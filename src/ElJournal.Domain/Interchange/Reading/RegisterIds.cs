using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The ids that <c>school.json</c> defines, by their bytes: filled while it is read, looked up on all threads while journals are.</summary>
internal sealed class RegisterIds
{
    internal IdTable<ClassId> Classes { get; } = new();

    internal IdTable<PupilId> Pupils { get; } = new();

    internal IdTable<StaffId> Staff { get; } = new();

    internal IdTable<SubgroupId> Subgroups { get; } = new();

    internal IdTable<PeriodId> Periods { get; } = new();

    internal IdTable<JournalId> Journals { get; } = new();

    internal void Clear()
    {
        Classes.Clear();
        Pupils.Clear();
        Staff.Clear();
        Subgroups.Clear();
        Periods.Clear();
        Journals.Clear();
    }
}
