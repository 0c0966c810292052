using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Norms;

/// <summary>Норма о делах одного вида: what duties and prohibitions have in common.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="TCase">The kind of case.</typeparam>
public abstract class CaseNorm<TCase> : Norm
    where TCase : struct, ICase
{
    private protected CaseNorm()
    {
    }

    /// <summary>Gets where its cases come from.</summary>
    public required CaseSource<TCase> Cases { get; init; }

    /// <summary>Gets the terms that must all hold for the norm to apply.</summary>
    public required ImmutableArray<Choice<Term<TCase>>> When { get; init; }

    /// <summary>Gets what a reading of a single act adds to <see cref="When"/>; null where no act narrows the norm.</summary>
    public Restriction<TCase>? Restriction { get; init; }

    /// <summary>Gets who answers for it.</summary>
    public required CaseBearer<TCase> Bearer { get; init; }

    /// <summary>Gets who answers for it where a named reading decides; null where <see cref="Bearer"/> does.</summary>
    public Choice<CaseBearer<TCase>>? BearerByReading { get; init; }

    /// <summary>Gets who held a role in a case, for a norm whose acts name no bearer; null where they do.</summary>
    public RoleFunction<TCase>? RoleHolder { get; init; }

    /// <summary>Gets the smallest thing that would repair a breach, in Russian.</summary>
    public required TextFunction<TCase> Repair { get; init; }

    /// <inheritdoc/>
    public sealed override CaseKind CaseKind => Cases;

    internal sealed override TResult Accept<TResult>(INormVisitor<TResult> visitor) => visitor.Visit(this);

    /// <summary>Gives the terms that must all hold for the norm to apply under readings.</summary>
    /// <param name="readings">The readings that hold.</param>
    /// <returns>The terms of <see cref="When"/>, then what a reading adds.</returns>
    public ImmutableArray<Choice<Term<TCase>>> WhenUnder(ReadingSet readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return Restriction is { } more && more.HoldsUnder(readings) ? When.Add(more.Term) : When;
    }

    private protected IEnumerable<NormWord> ConditionsUnder(ReadingSet readings) =>
        WhenUnder(readings).Select(t => t.Resolve(readings)).Select(t => new NormWord(NormWordRole.Condition, t.Id, t.Wording));

    /// <inheritdoc/>
    public sealed override bool HasOpenBearer => RoleHolder is not null;

    /// <inheritdoc/>
    public override IEnumerable<Reading> Readings =>
        When.SelectMany(t => t.Readings).Concat(Restriction is { } more ? [more.Reading] : []).Concat(BearerByReading?.Readings ?? []).Concat(HasOpenBearer ? [KnownReadings.EmptyRole] : []).Distinct();

    /// <summary>A reading that restricts the norm is of no concern to acts that do not speak of it.</summary>
    /// <inheritdoc/>
    public override IEnumerable<Reading> ReadingsUnder(BindingEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Of(Readings, edition);
    }

    private protected IEnumerable<Reading> Of(IEnumerable<Reading> readings, BindingEdition edition) =>
        readings.Where(r => r != Restriction?.Reading || edition.Readings.Chooses(r));

    /// <inheritdoc/>
    public sealed override string BearerWordingUnder(BindingEdition edition) => BearerUnder(edition).Wording;

    /// <summary>Gives who answers for it under an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The bearer.</returns>
    public CaseBearer<TCase> BearerUnder(BindingEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (RoleHolder is not { } holder)
        {
            return BearerByReading?.Resolve(edition.Readings) ?? Bearer;
        }

        StaffRoleKind? role = edition.Readings[KnownReadings.EmptyRole].Id switch
        {
            "a" => edition.Bearer,
            "b" => StaffRoleKind.Administrator,
            _ => null,
        };
        return role is { } known ? CaseBearers.OfRole(known, (in TCase c) => holder(in c, known)) : CaseBearers.Nobody<TCase>();
    }
}
