using NodaTime;

namespace ElJournal.Rules.Access;

/// <summary>Ресурс: what is asked for, resolved against the facts of a school, so that a decision compares numbers alone.</summary>
/// <remarks>Made by <see cref="SchoolAccess.Resolve"/>, and good for that school's access alone. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class AccessResource
{
    /// <summary>Nothing is named.</summary>
    internal const int None = -1;

    /// <summary>Something is named that the school does not have: it ties nobody.</summary>
    internal const int Unknown = -2;

    internal AccessResource(AccessTarget target)
    {
        Target = target;
        NeedsSubject = ResourceKinds.IsPersonal(target.Kind);
    }

    /// <summary>Gets what it is.</summary>
    public ResourceKind Kind => Target.Kind;

    /// <summary>Gets what was asked for, by ids.</summary>
    public AccessTarget Target { get; }

    internal bool NeedsSubject { get; }

    /// <summary>Gets the number of the person it is about.</summary>
    internal int Subject { get; init; } = None;

    internal int Class { get; init; } = None;

    internal int Journal { get; init; } = None;

    internal int Author { get; init; } = None;

    internal int Addressee { get; init; } = None;

    /// <summary>Gets the number of the person to whom the lesson is assigned.</summary>
    internal int Assigned { get; init; } = None;

    /// <summary>Gets the number of the person who stands in at the lesson, between <see cref="SubstitutedFrom"/> and <see cref="SubstitutedUntil"/>.</summary>
    internal int Substitute { get; init; } = None;

    /// <summary>Gets a value indicating whether it is about a pupil or guardian.</summary>
    internal bool IsOfFamily { get; init; }

    /// <summary>Gets whom it goes to, worked out once a relation asks for it; null where that is nobody of the school.</summary>
    internal Lazy<AccessActor?>? Taker { get; init; }

    internal Instant SubstitutedFrom { get; init; }

    internal Instant SubstitutedUntil { get; init; }

    /// <summary>Gets when the school year it belongs to is over.</summary>
    internal Instant YearOver { get; init; } = Instant.MaxValue;

    /// <summary>Says whether the addressee is class teacher of the person it is about.</summary>
    internal bool GoesToClassTeacher(Instant at) => Taker?.Value is { } taker && IsIn(taker.OwnClass, at);

    /// <summary>Says whether the addressee is class teacher or teacher of the person it is about, or of the administration.</summary>
    internal bool GoesToOwnStaff(Instant at) => Taker?.Value is { } taker
        && (IsIn(taker.OwnClass, at) || IsIn(taker.OwnPupil, at) || taker.Capacities.Any(c => c.Category is AccessCategory.Director or AccessCategory.DeputyHead && c.Time.Contains(at)));

    /// <summary>Says whether a substitution runs at the lesson.</summary>
    internal bool IsSubstituted(Instant at) => Substitute != None && at >= SubstitutedFrom && at < SubstitutedUntil;

    private bool IsIn(TieSet own, Instant at) => own.People.Any(t => t.Number == Subject && t.Time.Contains(at));
}
