using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Rules.Access;

/// <summary>Область доступа: the ids with which somebody may do something, at one instant; a list is filtered by it, so that it never leaks.</summary>
/// <remarks>
/// <para>A query takes <see cref="IsAll"/>, <see cref="People"/>, <see cref="Journals"/> and <see cref="Classes"/> to fetch no more than it must, and <see cref="Includes"/> has the last word on each row:
/// some rights hang on the single fact, on its author, addressee or lesson.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class AccessScope
{
    private readonly AccessActor actor;
    private readonly Instant at;
    private readonly ImmutableArray<AccessCell> cells;
    private readonly ImmutableArray<(AccessRelations Relation, TieSnapshot Ties)> own;

    internal AccessScope(SchoolRegister register, PersonNumbers numbers, AccessActor actor, AccessTable table, AccessAction action, ResourceKind kind, Instant at)
    {
        (this.actor, Kind, this.at) = (actor, kind, at);
        cells = [.. actor.CategoriesAt(at).Select(c => table[c, action, kind]).Where(c => c.Permit != AccessRelations.None)];
        own =
        [
            (AccessRelations.Oneself, new TieSnapshot(actor.Oneself, at)),
            (AccessRelations.OwnChild, new TieSnapshot(actor.OwnChild, at)),
            (AccessRelations.OwnClass, new TieSnapshot(actor.OwnClass, at)),
            (AccessRelations.OwnPupil, new TieSnapshot(actor.OwnPupil, at)),
            (AccessRelations.OwnJournal, new TieSnapshot(actor.OwnJournal, at)),
            (AccessRelations.SubstitutionJournal, new TieSnapshot(actor.Substitution, at)),
            (AccessRelations.Former, new TieSnapshot(actor.Former, at)),
        ];
        var permitted = own.Where(o => cells.Any(c => c.Permit.HasFlag(o.Relation))).Select(o => o.Ties).ToList();
        People = [.. permitted.SelectMany(t => t.People).Distinct().Order().Select(n => numbers.Ids[n])];
        Classes = [.. permitted.SelectMany(t => t.Classes).Distinct().Order().Select(n => register.Classes[n].Id)];
        Journals = [.. permitted.SelectMany(t => t.Journals).Distinct().Order().Select(n => register.Journals[n].Id)];
    }

    /// <summary>Gets the kind of resource it is about.</summary>
    public ResourceKind Kind { get; }

    /// <summary>Gets a value indicating whether nothing is included.</summary>
    public bool IsEmpty => cells.IsEmpty;

    /// <summary>Gets a value indicating whether everything of the kind is included.</summary>
    public bool IsAll => cells.Any(c => c.Permit.HasFlag(AccessRelations.Anyone) && c.Forbid == AccessRelations.None);

    /// <summary>Gets the people whose own things may be included.</summary>
    public ImmutableArray<PersonId> People { get; }

    /// <summary>Gets the classes of which things may be included.</summary>
    public ImmutableArray<ClassId> Classes { get; }

    /// <summary>Gets the journals of which things may be included.</summary>
    public ImmutableArray<JournalId> Journals { get; }

    /// <summary>Says whether a resource is included.</summary>
    /// <param name="resource">The resource, of <see cref="Kind"/>.</param>
    /// <returns>The same as a decision on it alone.</returns>
    /// <exception cref="ArgumentException"><paramref name="resource"/> is of another kind.</exception>
    public bool Includes(AccessResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (resource.Kind != Kind)
        {
            throw new ArgumentException($"Not of the kind of the scope. Kind={resource.Kind}, Scope={Kind}", nameof(resource));
        }

        foreach (var cell in cells)
        {
            if (!IsAny(cell.Forbid, resource) && IsAny(cell.Permit, resource))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAny(AccessRelations relations, AccessResource resource)
    {
        if (relations.HasFlag(AccessRelations.Anyone))
        {
            return true;
        }

        foreach (var (relation, ties) in own)
        {
            if (relations.HasFlag(relation) && IsTied(relation, ties, resource))
            {
                return true;
            }
        }

        const AccessRelations OfTheFact =
            AccessRelations.OwnEntry | AccessRelations.Addressee | AccessRelations.Substitution | AccessRelations.Substituted | AccessRelations.PastClassTeacher | AccessRelations.PastYear | AccessRelations.PastOwner
            | AccessRelations.PastOwnStaff | AccessRelations.Strange | AccessRelations.OthersName;
        return (relations & OfTheFact) != AccessRelations.None && actor.RelationsTo(resource, at, relations & OfTheFact) != AccessRelations.None;
    }

    private bool IsTied(AccessRelations relation, TieSnapshot ties, AccessResource resource) => relation switch
    {
        AccessRelations.OwnJournal => ties.Journals.Contains(resource.Journal) || actor.IsMe(resource.Assigned),
        AccessRelations.SubstitutionJournal => ties.Journals.Contains(resource.Journal),
        AccessRelations.Oneself or AccessRelations.OwnChild or AccessRelations.Former => ties.Has(resource, mayLackSubject: !resource.NeedsSubject),
        _ => ties.Has(resource, mayLackSubject: true),
    };
}
