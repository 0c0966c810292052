using ElJournal.Domain.Defects;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables;

/// <summary>References to persons of whom a row does not say whether they are pupils, staff or guardians.</summary>
internal sealed class PersonKeys(KeySet<PupilId> pupils, KeySet<StaffId> staff, KeySet<GuardianId> guardians)
{
    private readonly List<(PersonId Id, bool MayBeGuardian, Place Place)> open = [];
    private readonly List<(PersonId Id, PersonKind Usually, Place Place)> usual = [];

    internal void Use(PersonId id, bool mayBeGuardian, Place place) => open.Add((id, mayBeGuardian, place));

    /// <summary>Notes a reference to anybody, who is taken for one of a kind if no sheet knows better.</summary>
    internal void Use(PersonId id, PersonKind usually, Place place) => usual.Add((id, usually, place));

    /// <summary>Looks every reference up once all sheets are read: one that no present sheet resolves is an entry of a missing sheet, or leads to nothing.</summary>
    /// <param name="areWhole">Whether the sheets that are present could be read to their end.</param>
    /// <param name="log">Takes up the reports.</param>
    internal void Conclude(bool areWhole, ImportLog log)
    {
        foreach (var one in usual.Where(o => !IsKnown(o.Id, mayBeGuardian: true)))
        {
            Use(one);
        }

        foreach (var (id, mayBeGuardian, place) in open.Where(o => !IsKnown(o.Id, o.MayBeGuardian)))
        {
            if (!pupils.IsPresent)
            {
                pupils.Use(PupilId.Parse(id.Value), place);
            }
            else if (!staff.IsPresent)
            {
                staff.Use(StaffId.Parse(id.Value), place);
            }
            else if (areWhole && (!mayBeGuardian || guardians.IsPresent))
            {
                log.Report(RecordDefects.Dangling, place, "лица", Quoting.Of(id.Value));
            }
        }
    }

    private void Use((PersonId Id, PersonKind Usually, Place Place) one)
    {
        if (one.Usually == PersonKind.Guardian)
        {
            guardians.Use(GuardianId.Parse(one.Id.Value), one.Place);
        }
        else
        {
            staff.Use(StaffId.Parse(one.Id.Value), one.Place);
        }
    }

    private bool IsKnown(PersonId id, bool mayBeGuardian) =>
        pupils.Knows(PupilId.Parse(id.Value)) || staff.Knows(StaffId.Parse(id.Value)) || (mayBeGuardian && guardians.Knows(GuardianId.Parse(id.Value)));
}
