using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Materials;

/// <summary>Запись портфолио: a work or an achievement of a pupil or a teacher, kept over the years.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record PortfolioItem : Material
{
    /// <summary>Makes an item.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="owner">Whose: a pupil or a member of staff.</param>
    /// <param name="kind">Of which kind.</param>
    /// <param name="content">What it is.</param>
    /// <exception cref="ArgumentException">An id is default.</exception>
    public PortfolioItem(MaterialId id, PersonId owner, PortfolioKind kind, MaterialContent content)
        : base(id, content)
    {
        Preconditions.That(owner != default, nameof(owner), "An item of a portfolio needs its owner.");
        (Owner, Kind) = (owner, kind);
    }

    /// <summary>Gets whose it is.</summary>
    public PersonId Owner { get; }

    /// <summary>Gets of which kind.</summary>
    public PortfolioKind Kind { get; }

    /// <summary>Gets the day of the work or the achievement, in whichever year; null when not recorded.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets the subject, or null.</summary>
    public string? Subject { get; init; }

    internal override void Refer(ILedgerReferences to) => to.Person(Owner, mayBeGuardian: false);
}
