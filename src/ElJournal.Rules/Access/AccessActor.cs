using System.Collections.Immutable;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Rules.Access;

/// <summary>Действующее лицо: somebody who asks for access, with all that ties the person to the school, each for its time.</summary>
/// <remarks>Found by <see cref="SchoolAccess.FindActor"/>, and good for that school's access alone. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class AccessActor
{
    internal AccessActor(PersonId? id, int number, IEnumerable<Capacity> capacities)
    {
        (Id, Number) = (id, number);
        Capacities = [.. capacities.Distinct().OrderBy(c => c.Category).ThenBy(c => c.Time.From)];
    }

    /// <summary>Gets who it is; null for the education authority, which is nobody of the school.</summary>
    public PersonId? Id { get; }

    internal int Number { get; }

    internal ImmutableArray<Capacity> Capacities { get; }

    internal TieSet Oneself { get; init; } = TieSet.Empty;

    internal TieSet OwnChild { get; init; } = TieSet.Empty;

    internal TieSet OwnClass { get; init; } = TieSet.Empty;

    internal TieSet OwnJournal { get; init; } = TieSet.Empty;

    internal TieSet OwnPupil { get; init; } = TieSet.Empty;

    internal TieSet Substitution { get; init; } = TieSet.Empty;

    internal TieSet Former { get; init; } = TieSet.Empty;

    /// <summary>Gives the categories to which the person belongs at an instant.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The categories, each once.</returns>
    public ImmutableArray<AccessCategory> CategoriesAt(Instant at) => [.. Capacities.Where(c => c.Time.Contains(at)).Select(c => c.Category).Distinct()];

    /// <summary>Gives the same person in one capacity alone: what somebody may do as one of several things at once.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The actor; it may do nothing while the person does not belong to the category.</returns>
    public AccessActor In(AccessCategory category) => new(Id, Number, Capacities.Where(c => c.Category == category))
    {
        Oneself = Oneself,
        OwnChild = OwnChild,
        OwnClass = OwnClass,
        OwnJournal = OwnJournal,
        OwnPupil = OwnPupil,
        Substitution = Substitution,
        Former = Former,
    };

    /// <summary>Gives those of some relations that hold for a resource at an instant.</summary>
    internal AccessRelations RelationsTo(AccessResource resource, Instant at, AccessRelations asked)
    {
        var held = asked & AccessRelations.Anyone;
        for (var rest = asked & ~AccessRelations.Anyone; rest != AccessRelations.None; rest &= rest - 1)
        {
            var relation = rest & (AccessRelations)(-(int)rest);
            if (Holds(relation, resource, at))
            {
                held |= relation;
            }
        }

        return held;
    }

    private bool Holds(AccessRelations relation, AccessResource resource, Instant at) => relation switch
    {
        AccessRelations.Oneself => Oneself.HoldsForFamily(resource, at),
        AccessRelations.OwnChild => OwnChild.HoldsForFamily(resource, at),
        AccessRelations.OwnClass => OwnClass.HoldsForStaff(resource, at),
        AccessRelations.OwnPupil => OwnPupil.HoldsForStaff(resource, at),
        AccessRelations.OwnJournal => OwnJournal.HoldsForJournal(resource, at) || IsMe(resource.Assigned),
        AccessRelations.SubstitutionJournal => Substitution.HoldsForJournal(resource, at),
        AccessRelations.Substitution => IsMe(resource.Substitute) && resource.IsSubstituted(at),
        AccessRelations.Substituted => !IsMe(resource.Substitute) && resource.IsSubstituted(at),
        AccessRelations.OwnEntry => IsMe(resource.Author),
        AccessRelations.Addressee => IsMe(resource.Addressee),
        AccessRelations.Former => Former.HoldsForFamily(resource, at),
        AccessRelations.PastYear => at >= resource.YearOver,
        AccessRelations.PastClassTeacher => resource.IsOfFamily && !resource.GoesToClassTeacher(at),
        AccessRelations.PastOwnStaff => resource.IsOfFamily && !resource.GoesToOwnStaff(at),
        AccessRelations.Strange => !IsMe(resource.Author) && !IsMe(resource.Addressee),
        AccessRelations.OthersName => resource.Author != AccessResource.None && !IsMe(resource.Author),
        AccessRelations.PastOwner => resource is { IsOfFamily: false, Subject: >= 0 } && resource.Addressee != resource.Subject,
        _ => throw new InvalidOperationException("Unknown relation."),
    };

    internal bool IsMe(int number) => number == Number && Number >= 0;
}
