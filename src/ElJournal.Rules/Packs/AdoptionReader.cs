using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>Reads since when a school lives by the pack it stands on.</summary>
internal static class AdoptionReader
{
    internal static LocalDate? Read(JsonNode root, RegulationPack? basePack)
    {
        var day = root.Date("adoptedOn");
        if (root.Has("adoptedOn") && !root.Has("basedOn"))
        {
            root.Report(PackDefects.AdoptedWithoutBase, "adoptedOn");
        }
        else if (day > basePack?.InForce.To)
        {
            root.Report(PackDefects.AdoptedTooLate, "adoptedOn", Wording.Of(day.Value), basePack.Id, Wording.Of(basePack.InForce.To.Value));
        }

        return day;
    }

    /// <summary>Gives the bindings of a base as they hold from a day on; those that had ended by then are gone.</summary>
    internal static ImmutableArray<Binding> Adopt(ImmutableArray<Binding> bindings, LocalDate? day) =>
        day is null ? bindings : [.. bindings.Select(b => b.With(Within(b, new DateSpan(day, null)))).Where(b => !b.Editions.IsEmpty)];

    /// <summary>Gives the norms of access of a base as they hold from a day on. What closes the world was never a right, and stays.</summary>
    internal static ImmutableArray<AccessNorm> Adopt(ImmutableArray<AccessNorm> norms, LocalDate? day) =>
        day is null ? norms : [.. norms.Select(n => n.Effect == AccessEffect.ForbidUnpermitted ? n : n.Within(new DateSpan(day, null))).OfType<AccessNorm>()];

    private static ImmutableArray<BindingEdition> Within(Binding binding, DateSpan span) =>
    [
        .. from edition in binding.Stated
           let days = edition.InForce.Intersect(span)
           where days is not null
           select edition with { InForce = days.Value },
    ];
}
