using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Access;

/// <summary>Puts a decision in words.</summary>
internal sealed class AccessExplainer(AccessTable table, SchoolClock clock, AccessActor actor, AccessAction action, AccessResource resource, Instant at)
{
    private readonly ImmutableArray<AccessCategory> categories = actor.CategoriesAt(at);

    /// <summary>Gets the request in words: вносить «отметки».</summary>
    private string Request { get; } = $"{AccessCodes.Actions.MeaningOf(action)} «{AccessCodes.Resources.MeaningOf(resource.Kind)}»";

    internal AccessExplanation Explain(AccessDecision decision) => new()
    {
        Decision = decision,
        Categories = categories,
        Norms = decision.IsAllowed ? Determining(AccessEffect.Permit, decision.Category) : Denying(),
        Reasons = decision.IsAllowed ? [Allowed(decision.Category!.Value)] : Denied(),
        Help = decision.IsAllowed ? [] : [.. Help()],
    };

    private static string Name(AccessCategory category)
    {
        var name = AccessCodes.Categories.MeaningOf(category);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private AccessRelations Held(AccessCell cell) => actor.RelationsTo(resource, at, cell.Permit | cell.Forbid);

    private ImmutableArray<AccessNorm> Determining(AccessEffect effect, AccessCategory? only) =>
    [
        .. from category in categories
           where only is null || category == only
           let cell = table[category, action, resource.Kind]
           from norm in cell.Norms
           where norm.Effect == effect && (norm.Relations & Held(cell)) != AccessRelations.None
           select norm,
    ];

    private ImmutableArray<AccessNorm> Denying()
    {
        ImmutableArray<AccessNorm> forbids = [.. Determining(AccessEffect.Forbid, null).Distinct()];
        return forbids.IsEmpty ? [table.ClosedWorld] : forbids;
    }

    private string Allowed(AccessCategory category)
    {
        var cell = table[category, action, resource.Kind];
        return $"{Name(category)} вправе {Request} {AccessCodes.WordsOf(cell.Permit & Held(cell))}.";
    }

    private ImmutableArray<string> Denied() => categories.IsEmpty
        ? ["В этот момент у обратившегося нет ни одной категории доступа: ни роли работника, ни зачисления, ни представительства."]
        : [.. categories.Select(Denied)];

    private string Denied(AccessCategory category)
    {
        var cell = table[category, action, resource.Kind];
        var held = Held(cell);
        return (held & cell.Forbid) != AccessRelations.None ? $"{Name(category)} не вправе {Request}{Where(held & cell.Forbid)}: это запрещено."
            : cell.Permit != AccessRelations.None ? $"{Name(category)} вправе {Request} только {AccessCodes.WordsOf(cell.Permit)}, а здесь этого нет."
            : $"{Name(category)} не вправе {Request}: никакая норма этого не дозволяет.";
    }

    private static string Where(AccessRelations relations) =>
        relations.HasFlag(AccessRelations.Anyone) ? "" : $" {AccessCodes.WordsOf(relations)}";

    private static string But(AccessRelations forbidden) => forbidden == AccessRelations.None ? "" : $", но не {AccessCodes.WordsOf(forbidden)}";

    private IEnumerable<string> Help()
    {
        foreach (var capacity in actor.Capacities.Where(c => !c.Time.Contains(at) && !categories.Contains(c.Category)))
        {
            yield return $"Категория «{AccessCodes.Categories.MeaningOf(capacity.Category)}» у обратившегося {TimeWords(capacity.Time)}.";
        }

        if (actor.IsMe(resource.Substitute) && !resource.IsSubstituted(at))
        {
            yield return $"Замена на этом уроке {TimeWords(new AccessSpan(resource.SubstitutedFrom, resource.SubstitutedUntil))}.";
        }

        var others = Enum.GetValues<AccessCategory>()
            .Select(c => (Category: c, Cell: table[c, action, resource.Kind]))
            .Where(c => c.Cell.Permit != AccessRelations.None && !c.Cell.Forbid.HasFlag(AccessRelations.Anyone))
            .Select(c => $"{AccessCodes.Categories.MeaningOf(c.Category)} — {AccessCodes.WordsOf(c.Cell.Permit)}{But(c.Cell.Forbid)}")
            .ToList();
        yield return others.Count > 0 ? $"Вправе это сделать: {string.Join("; ", others)}." : "Этого не вправе никто: нужен пункт акта, который это дозволит.";
    }

    private string TimeWords(AccessSpan time) => (time.From == Instant.MinValue, time.Until == Instant.MaxValue) switch
    {
        (true, true) => "действует всегда",
        (true, false) => $"действует до {Local(time.Until)}",
        (false, true) => $"действует с {Local(time.From)}",
        _ => $"действует с {Local(time.From)} до {Local(time.Until)}",
    };

    private string Local(Instant instant) => Wording.Of(clock.LocalOf(instant));
}
