using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using NodaTime;

namespace ElJournal.Rules.Mutations;

/// <summary>All that may be changed about how a binding holds its norm: due moments, readings, first and last days.</summary>
internal static class EditionMutations
{
    /// <summary>When the working day ends, for a reading that asks for it where the pack does not say.</summary>
    private static readonly LocalTime WorkingDayEnd = new(18, 0);

    internal static IEnumerable<(MutationOperator By, string Detail, string Description, ImmutableArray<BindingEdition> Editions)> Of(Binding binding)
    {
        var editions = binding.Stated;
        for (var i = 0; i < editions.Length; i++)
        {
            var number = i;
            var which = editions.Length == 1 ? "" : FormattableString.Invariant($"@{editions[i].InForce.From:R}");
            foreach (var (by, detail, description, edition) in Within(binding, editions[i]).Where(m => m.Edition.UnderReadings() is not null))
            {
                yield return (by, detail + which, description, editions.SetItem(number, edition));
            }
        }

        foreach (var change in Spans([.. editions.Select(e => e.UnderReadings() is { } held ? e.InForceOn(held.InForce) : e)]))
        {
            yield return (MutationOperator.InForce, change.Detail, change.Description, change.Editions);
        }
    }

    private static IEnumerable<(MutationOperator By, string Detail, string Description, BindingEdition Edition)> Within(Binding binding, BindingEdition edition)
    {
        var due = DueUnder(binding.Norm, edition);
        if (edition.Due is { } stated)
        {
            // What a reading puts in the place of the pack's due moment does not change with it.
            foreach (var (by, detail, other) in DueMutations.Of(stated, binding.Norm.CaseKind))
            {
                var changed = edition with { Due = other };
                if (DueUnder(binding.Norm, changed) is { } now && now != due)
                {
                    yield return (by, detail, $"срок «{DueTexts.Of(now, edition.Readings)}» вместо «{DueTexts.Of(due!, edition.Readings)}»", changed);
                }
            }
        }

        // An outage moves every term that is set, so its reading is one more that the verdict rests on.
        var readings = binding.ReadingsOf(edition.UnderReadings() ?? edition).Concat(due is null || DueRules.IsOpen(due, edition.Readings) ? [] : [KnownReadings.Outage]).Distinct();
        foreach (var reading in readings)
        {
            var now = edition.Readings[reading];
            foreach (var option in reading.Options.Where(o => o != now))
            {
                var changed = edition with { Readings = edition.Readings.With(reading, option.Id) };
                yield return (
                    MutationOperator.Reading,
                    $"{reading.Id}:{now.Id}-{option.Id}",
                    $"прочтение {reading.Id} «{option.Wording}» вместо «{now.Wording}»",
                    changed.Due is DueSpec.SameDay { WorkingDayEnd: null } ? changed with { Due = new DueSpec.SameDay(WorkingDayEnd) } : changed);
            }
        }
    }

    private static DueSpec? DueUnder(Norm norm, BindingEdition edition) => norm.DueUnder(edition.UnderReadings() ?? edition);

    private static IEnumerable<(string Detail, string Description, ImmutableArray<BindingEdition> Editions)> Spans(ImmutableArray<BindingEdition> editions)
    {
        for (var i = 0; i <= editions.Length; i++)
        {
            var boundary = i < editions.Length ? editions[i].InForce.From : editions[^1].InForce.To?.PlusDays(1);
            if (boundary is not { } day)
            {
                continue;
            }

            foreach (var days in new[] { -1, 1 })
            {
                if (Moved(editions, i, day.PlusDays(days)) is { } moved)
                {
                    yield return (
                        FormattableString.Invariant($"{day:R}{days:+0;-0}"),
                        i == editions.Length
                            ? $"действует по {Wording.Of(day.PlusDays(days - 1))} вместо {Wording.Of(day.PlusDays(-1))}"
                            : $"действует с {Wording.Of(day.PlusDays(days))} вместо {Wording.Of(day)}",
                        moved);
                }
            }
        }
    }

    /// <summary>Moves the day on which edition i begins, and the one before it ends; null where nothing of one of them would be left.</summary>
    private static ImmutableArray<BindingEdition>? Moved(ImmutableArray<BindingEdition> editions, int i, LocalDate start)
    {
        var changed = editions.ToBuilder();
        if (i > 0)
        {
            var before = editions[i - 1];
            var isAdjacent = i == editions.Length || before.InForce.To?.PlusDays(1) == editions[i].InForce.From;
            if (isAdjacent && start.PlusDays(-1) < before.InForce.From)
            {
                return null;
            }

            changed[i - 1] = isAdjacent ? before with { InForce = new DateSpan(before.InForce.From, start.PlusDays(-1)) } : before;
        }

        if (i < editions.Length)
        {
            if (editions[i].InForce.To < start)
            {
                return null;
            }

            changed[i] = editions[i] with { InForce = new DateSpan(start, editions[i].InForce.To) };
        }

        return changed.ToImmutable();
    }
}
