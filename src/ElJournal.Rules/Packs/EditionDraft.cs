using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>What one JSON object says of a binding from a day on; what it leaves out stays as it was, what it says holds whatever variants say.</summary>
internal sealed record EditionDraft(
    LocalDate? From,
    DueSpec? Due,
    Force? Force,
    EnforcementMode? Mode,
    StaffRoleKind? Bearer,
    IReadOnlyList<(Reading Reading, string Option)> Readings,
    string? Source)
{
    /// <summary>Gets a value indicating whether it leaves everything as it was.</summary>
    internal bool IsEmpty => Due is null && Force is null && Mode is null && Bearer is null && Readings.Count == 0;

    /// <summary>Lays the draft over editions: those after its first day take on what it says, the one around that day is split.</summary>
    internal IEnumerable<BindingEdition> Over(IEnumerable<BindingEdition> editions)
    {
        foreach (var edition in editions)
        {
            if (From is not { } from || edition.InForce.From >= from)
            {
                yield return Applied(edition, edition.InForce);
            }
            else if (edition.InForce.Contains(from))
            {
                yield return edition with { InForce = new DateSpan(edition.InForce.From, from.PlusDays(-1)) };
                yield return Applied(edition, new DateSpan(from, edition.InForce.To));
            }
            else
            {
                yield return edition;
            }
        }
    }

    /// <summary>Gives the readings that hold once the draft is laid over an edition.</summary>
    internal ReadingSet ReadingsOver(BindingEdition edition) => Readings.Aggregate(edition.Readings, (set, choice) => set.With(choice.Reading, choice.Option));

    private BindingEdition Applied(BindingEdition edition, DateSpan span) => edition with
    {
        InForce = span,
        Due = Due ?? edition.Due,
        Force = Force ?? edition.Force,
        Mode = Mode ?? edition.Mode,
        Bearer = Bearer ?? edition.Bearer,
        Readings = ReadingsOver(edition),
        Source = Source ?? edition.Source,
        Variants = Due is null && Force is null ? edition.Variants : [.. edition.Variants.Select(v => v with { Due = Due is null ? v.Due : null, Force = Force is null ? v.Force : null })],
    };
}
