using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;

namespace ElJournal.Rules.Access;

/// <summary>One number for each person of a school: whoever has the same id is the same person, be it as pupil, member of staff or guardian.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class PersonNumbers
{
    private readonly FrozenDictionary<string, int> numbers;
    private readonly int firstStaff;
    private readonly int firstGuardian;

    internal PersonNumbers(SchoolRegister register, ImmutableArray<Guardianship> guardianships)
    {
        Ids =
        [
            .. register.Pupils.Select(p => p.Value)
                .Concat(register.Staff.Select(s => s.Value))
                .Concat(guardianships.Select(g => g.Guardian.Value))
                .Distinct(StringComparer.Ordinal)
                .Select(PersonId.Parse),
        ];
        firstStaff = register.Pupils.Length;
        firstGuardian = firstStaff + register.Staff.Count(s => !register.Knows(PupilId.Parse(s.Value)));
        numbers = Ids.Index().ToFrozenDictionary(p => p.Item.Value, p => p.Index, StringComparer.Ordinal);
    }

    /// <summary>Gets the ids by number.</summary>
    internal ImmutableArray<PersonId> Ids { get; }

    /// <summary>Says whether a number is that of a pupil, or of a guardian who does not work at the school.</summary>
    internal bool IsOfFamily(int number) => (number >= 0 && number < firstStaff) || number >= firstGuardian;

    internal int Of(PupilId pupil) => Of(pupil.Value);

    internal int Of(StaffId person) => Of(person.Value);

    internal int Of(GuardianId guardian) => Of(guardian.Value);

    internal int Of(PersonId? person) => person is { } named ? Of(named.Value) : AccessResource.None;

    private int Of(string id) => numbers.GetValueOrDefault(id, AccessResource.Unknown);
}
