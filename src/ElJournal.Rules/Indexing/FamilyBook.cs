using ElJournal.Domain.Families;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Indexing;

/// <summary>Who represents whom, by pupil and by guardian.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class FamilyBook
{
    private readonly ILookup<PupilId, Guardianship> byPupil;
    private readonly ILookup<GuardianId, PupilId> childrenOf;

    private FamilyBook(SchoolIndex school)
    {
        var all = school.Ledger<Guardianship>();
        byPupil = all.ToLookup(g => g.Pupil);
        childrenOf = all.Select(g => (g.Guardian, g.Pupil)).Distinct().ToLookup(g => g.Guardian, g => g.Pupil);
    }

    internal static FamilyBook Of(SchoolIndex school) => school.Parts.Get(static index => new FamilyBook(index));

    /// <summary>Gives the guardianships of a pupil, of any days.</summary>
    internal IEnumerable<Guardianship> OfPupil(PupilId pupil) => byPupil[pupil];

    /// <summary>Gives the pupils whom a guardian represents, on whatever days.</summary>
    internal IEnumerable<PupilId> ChildrenOf(GuardianId guardian) => childrenOf[guardian];
}
