using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using static ElJournal.ReferenceHost.Tests.Site.Walk.PageCall;

namespace ElJournal.ReferenceHost.Tests.Site.Walk;

/// <summary>Contacts of families, and in which form they are told.</summary>
internal static class ContactCalls
{
    internal static IEnumerable<PageCall> All(WalkSubjects walk) =>
    [
        Get("/contacts", lens => walk.Guardians.Any(g => Shown(lens, g) is { } shown && Reads(lens, shown))),
        .. walk.Guardians.Zip(walk.Pupils).SelectMany(g => Of(g.First, g.Second)),
    ];

    private static GuardianId? Shown(AccessLens lens, GuardianId asked) => lens.IsStaff ? asked : lens.Guardian;

    private static bool Reads(AccessLens lens, GuardianId guardian) => lens.MayRead(Target(ResourceKind.Contacts, guardian));

    private static AccessTarget Target(ResourceKind kind, GuardianId guardian) => new(kind) { Person = PersonId.Parse(guardian.Value) };

    private static IEnumerable<PageCall> Of(GuardianId guardian, PupilId pupil)
    {
        var query = $"/contacts?guardian={Uri.EscapeDataString(guardian.Value)}";
        var kind = LedgerCodes.ContactKinds.Format(ContactKind.Phone);
        var source = LedgerCodes.ContactSources.Codes.First(c => c.Value != ContactSource.OwnEntry).Text;

        // Whoever does not work here is shown the own contacts, whatever the address says.
        yield return Get("/contacts", query, lens => Shown(lens, guardian) is { } shown && Reads(lens, shown));
        yield return Post("/contacts", lens => Shown(lens, guardian) is { } shown && Reads(lens, shown) && lens.MayEnter(Target(ResourceKind.Contacts, shown)),
            ("guardian", guardian.Value), ("kind", kind), ("value", "+7 900 000-00-00"), ("source", source));
        yield return Post("/contacts/remove", _ => false, ("guardian", guardian.Value), ("contact", "x"), ("version", "1"));
        yield return Post("/contacts/form", lens => Shown(lens, guardian) == guardian && Reads(lens, guardian) && lens.MayEnter(Target(ResourceKind.Statements, guardian)),
            ("guardian", guardian.Value), ("pupil", pupil.Value), ("form", "diary"));
    }
}
