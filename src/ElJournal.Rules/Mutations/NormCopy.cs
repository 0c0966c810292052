using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Mutations;

/// <summary>Copies a norm with some of its parts replaced.</summary>
internal static class NormCopy
{
    internal static CaseNorm<TCase> Of<TCase>(
        CaseNorm<TCase> norm,
        ImmutableArray<Choice<Term<TCase>>>? when = null,
        ImmutableArray<Choice<Term<TCase>>>? breach = null,
        CaseBearer<TCase>? bearer = null,
        Choice<CaseAnchor<TCase>>? anchor = null)
        where TCase : struct, ICase => norm switch
        {
            Obligation<TCase> duty => new Obligation<TCase>
            {
                Id = duty.Id,
                Title = duty.Title,
                Cases = duty.Cases,
                When = when ?? duty.When,
                Restriction = duty.Restriction,
                Bearer = bearer ?? duty.Bearer,
                BearerByReading = bearer is null ? duty.BearerByReading : null,
                RoleHolder = bearer is null ? duty.RoleHolder : null,
                Repair = duty.Repair,
                DueName = duty.DueName,
                Anchor = anchor ?? duty.Anchor,
                Due = duty.Due,
                FulfilledAt = duty.FulfilledAt,
            },
            Prohibition<TCase> prohibition => new Prohibition<TCase>
            {
                Id = prohibition.Id,
                Title = prohibition.Title,
                Cases = prohibition.Cases,
                When = when ?? prohibition.When,
                Restriction = prohibition.Restriction,
                Breach = breach ?? prohibition.Breach,
                Bearer = bearer ?? prohibition.Bearer,
                BearerByReading = bearer is null ? prohibition.BearerByReading : null,
                RoleHolder = bearer is null ? prohibition.RoleHolder : null,
                Repair = prohibition.Repair,
                Detail = prohibition.Detail,
            },
            _ => throw new InvalidOperationException($"Unknown norm. Type={norm.GetType().Name}"),
        };
}
