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

    private protected IEnumerable<NormWord> ConditionsUnder(ReadingSet readings) =>
        When.Select(t => t.Resolve(readings)).Select(t => new NormWord(NormWordRole.Condition, t.Id, t.Wording));

    /// <inheritdoc/>
    public sealed override bool HasOpenBearer => RoleHolder is not null;

    /// <inheritdoc/>
    public override IEnumerable<Reading> Readings =>
        When.SelectMany(t => t.Readings).Concat(BearerByReading?.Readings ?? []).Concat(HasOpenBearer ? [KnownReadings.EmptyRole] : []).Distinct();

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
