using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Records;

/// <summary>Finds everything that is wrong with the facts of ledgers.</summary>
/// <remarks>Guardians, checks and correction acts stand in ledgers themselves: a reference to one is a defect only where that ledger has any fact, since a source may know nothing of them.</remarks>
internal sealed class LedgerCheck : ILedgerReferences
{
    private readonly SchoolRegister register;
    private readonly List<Placed<LedgerFact>> facts;
    private readonly HashSet<GuardianId> guardians;
    private readonly HashSet<CheckId> checks;
    private readonly HashSet<CorrectionActId> acts;
    private readonly ImmutableArray<Defect>.Builder defects = ImmutableArray.CreateBuilder<Defect>();
    private Place place;

    private LedgerCheck(SchoolRegister register, List<Placed<LedgerFact>> facts)
    {
        (this.register, this.facts) = (register, facts);
        guardians = [.. facts.Select(f => f.Fact).OfType<Guardianship>().Select(g => g.Guardian)];
        checks = [.. facts.Select(f => f.Fact).OfType<Check>().Select(c => c.Id)];
        acts = [.. facts.Select(f => f.Fact).OfType<CorrectionAct>().Select(a => a.Id)];
    }

    internal static ImmutableArray<Defect> Find(SchoolRegister register, List<Placed<LedgerFact>> facts) => new LedgerCheck(register, facts).Run();

    public void Class(ClassId? id) => Need(id is null || register.OrdinalOf(id.Value) >= 0, "класса", id?.Value);

    public void Pupil(PupilId? id) => Need(id is null || register.Knows(id.Value), "обучающегося", id?.Value);

    public void Staff(StaffId? id) => Need(id is null || register.Knows(id.Value), "работника", id?.Value);

    public void Journal(JournalId? id) => Need(id is null || register.OrdinalOf(id.Value) >= 0, "журнала", id?.Value);

    public void Period(PeriodId? id) => Need(id is null || register.FindPeriod(id.Value) is not null, "периода", id?.Value);

    public void Guardian(GuardianId? id) => Need(id is null || guardians.Count == 0 || guardians.Contains(id.Value), "родителя", id?.Value);

    public void Check(CheckId id) => Need(checks.Count == 0 || checks.Contains(id), "проверки", id.Value);

    public void Act(CorrectionActId id) => Need(acts.Count == 0 || acts.Contains(id), "акта исправления", id.Value);

    public void Person(PersonId? id, bool mayBeGuardian) => Need(id is null || IsPupilOrStaff(id.Value) || (mayBeGuardian && IsGuardian(id.Value)), "лица", id?.Value);

    private bool IsPupilOrStaff(PersonId id) => register.Knows(PupilId.Parse(id.Value)) || register.Knows(StaffId.Parse(id.Value));

    private bool IsGuardian(PersonId id) => guardians.Count == 0 || guardians.Contains(GuardianId.Parse(id.Value));

    private ImmutableArray<Defect> Run()
    {
        foreach (var group in facts.GroupBy(f => f.Fact.GetType()))
        {
            LedgerKinds.Of(group.Key).FindDuplicates(group, defects.Add);
        }

        foreach (var (fact, at) in facts)
        {
            place = at;
            fact.Refer(this);
            Staff(fact.Recorded.By);
        }

        return defects.ToImmutable();
    }

    private void Need(bool found, string what, string? id)
    {
        if (!found)
        {
            defects.Add(new Defect(RecordDefects.Dangling, place, what, id ?? ""));
        }
    }
}
