using ElJournal.Domain.Families;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Indexing;

/// <summary>Who represents whom, by pupil.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class GuardiansByPupil
{
    private readonly ILookup<PupilId, Guardianship> byPupil;

    private GuardiansByPupil(SchoolIndex school) => byPupil = school.Ledger<Guardianship>().ToLookup(g => g.Pupil);

    /// <summary>Gives the guardianships of a pupil, of other years too.</summary>
    internal IEnumerable<Guardianship> this[PupilId pupil] => byPupil[pupil];

    internal static GuardiansByPupil Of(SchoolIndex school) => school.Parts.Get(static index => new GuardiansByPupil(index));
}
