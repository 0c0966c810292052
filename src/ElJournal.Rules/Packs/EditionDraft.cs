using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>What one JSON object says of a binding from a day on; what it leaves out stays as it was.</summary>
internal sealed record EditionDraft(
    LocalDate? From,
    DueSpec? Due,
    Force? Force,
    EnforcementMode? Mode,
    StaffRoleKind? Bearer,
    IReadOnlyList<(Reading Reading, string Option)> Readings,
    string? Source)
{
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

    private BindingEdition Applied(BindingEdition edition, DateSpan span) => edition with
    {
        InForce = span,
        Due = Due ?? edition.Due,
        Force = Force ?? edition.Force,
        Mode = Mode ?? edition.Mode,
        Bearer = Bearer ?? edition.Bearer,
        Readings = Readings.Aggregate(edition.Readings, (set, choice) => set.With(choice.Reading, choice.Option)),
        Source = Source ?? edition.Source,
    };
}
