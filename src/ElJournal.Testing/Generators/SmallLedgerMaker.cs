using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Fills a small year with facts that stand in no journal, of most kinds a few, of any kind perhaps none; and says when movements were entered.</summary>
internal static class SmallLedgerMaker
{
    internal static SmallYear AddTo(SmallYear year, LocalDate about, Dice dice)
    {
        if (dice.Chance(300))
        {
            return year;
        }

        var draw = new SmallLedgerDice(year, about, dice);
        var facts = ImmutableArray.CreateBuilder<LedgerFact>();
        var families = SmallFamilyFacts.Draw(draw).ToList();
        foreach (var fact in families.Concat(SmallOfficeFacts.Draw(draw)).Concat(SmallWeeklyPaperFacts.Draw(draw, [.. families.OfType<Guardianship>()])))
        {
            var entry = dice.Chance(500) ? fact : fact with { Recorded = new Provenance(draw.At(), draw.Maybe(draw.Person)) };
            facts.Add(entry);
            if (entry.Recorded.At is { } at && dice.Chance(100))
            {
                facts.Add(entry with { Recorded = new Provenance(at + Duration.FromHours(dice.Between(1, 100)), draw.Maybe(draw.Person)) });
            }
        }

        return year with
        {
            Ledger = year.Ledger.AddRange(facts),
            Enrolments = [.. year.Enrolments.Select(e => Recorded(e, draw))],
        };
    }

    /// <summary>Enters an enrolment, and its end apart, at any time; or says nothing of either.</summary>
    private static Enrolment Recorded(Enrolment enrolment, SmallLedgerDice draw)
    {
        var entered = draw.Dice.Chance(600) ? enrolment with { Recorded = new Provenance(draw.At(), draw.Maybe(draw.Person)) } : enrolment;
        return entered.Span.To is not null && draw.Dice.Chance(600) ? entered with { EndRecorded = new Provenance(draw.At(), draw.Maybe(draw.Person)) } : entered;
    }

    /// <summary>Numbers things of one kind: <c>m-1</c>, <c>m-2</c> and so on, none to <paramref name="most"/> of them.</summary>
    internal static IEnumerable<string> Some(string prefix, int most, Dice dice) =>
        Enumerable.Range(1, dice.Below(most + 1)).Select(i => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{i}"));
}
