using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes where the contacts of families come from.</summary>
internal static class ContactWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.Contacts, [Norms.ContactHasSource], Write);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("contacts");
        List<GuardianId> guardians = [.. plan.Families.Pupils.SelectMany(p => plan.Families.Of(p)).Distinct()];

        // Entered by staff without a source, or entered by the family itself, which needs none.
        var slips = draft.Deal(Norms.ContactHasSource, guardians, [(ContactSource?)null], [ContactSource.OwnEntry, ContactSource.ESignature]);
        foreach (var guardian in guardians)
        {
            var id = ContactId.Parse(draft.NextId("ct-"));
            var isTwisted = slips.TryGetValue(guardian, out var dealt);
            var source = isTwisted ? dealt : dice.Chance(800) ? ContactSource.Paper : ContactSource.OwnEntry;
            var day = dice.Between(0, 20);
            var recorded = plan.Days.During(day, dice);
            draft.Facts.Add(new FamilyContact(id, guardian, dice.Chance(700) ? ContactKind.Phone : ContactKind.Email)
            {
                Source = source,
                Recorded = new(recorded, source == ContactSource.OwnEntry ? null : plan.Secretary),
            });
            draft.Expected.Ban(
                Norms.ContactHasSource, new Occasion { About = new("contact", id.Value), Day = day, KnownFrom = recorded }, isBroken: source is null, isNearMiss: isTwisted && source is not null);
        }
    }
}
