using ElJournal.Domain.Families;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Indexing;

/// <summary>Who represents whom, by pupil and by guardian.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class FamilyBook
{
    private readonly SchoolIndex school;
    private readonly Groups<Tie> byPupil;
    private readonly Lazy<ILookup<GuardianId, PupilId>> childrenOf;

    private FamilyBook(SchoolIndex school)
    {
        this.school = school;
        byPupil = new Groups<Tie>(
            school.Register.Pupils.Length,
            school.StreamLedger<Guardianship>().Select(g => (school.Register.OrdinalOf(g.Pupil), new Tie(g))));
        childrenOf = new Lazy<ILookup<GuardianId, PupilId>>(
            () => school.StreamLedger<Guardianship>().Select(g => (g.Guardian, g.Pupil)).Distinct().ToLookup(g => g.Guardian, g => g.Pupil));
    }

    internal static FamilyBook Of(SchoolIndex school) => school.Parts.Get(static index => new FamilyBook(index));

    /// <summary>Gives the guardianships of a pupil, of any days.</summary>
    internal ArraySegment<Tie> OfPupil(PupilId pupil) => byPupil[school.Register.OrdinalOf(pupil)];

    /// <summary>Gives the pupils whom a guardian represents, on whatever days.</summary>
    internal IEnumerable<PupilId> ChildrenOf(GuardianId guardian) => childrenOf.Value[guardian];
}
