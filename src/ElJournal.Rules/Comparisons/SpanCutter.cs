using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Comparisons;

/// <summary>Cuts the time of two bindings of one norm where either changes, and says what differs on each stretch.</summary>
internal static class SpanCutter
{
    internal static ImmutableArray<SpanComparison> Cut(Binding? left, Binding? right)
    {
        var spans = ImmutableArray.CreateBuilder<SpanComparison>();
        foreach (var days in Stretches(left, right))
        {
            var day = DayOf(days);
            var (a, b) = (left?.EditionOn(day), right?.EditionOn(day));
            if (a is not null || b is not null)
            {
                Add(spans, new SpanComparison(days, a, b, a is null || b is null ? [] : [.. EditionDifferences.Of(left!, a, right!, b)]));
            }
        }

        return spans.ToImmutable();
    }

    /// <summary>The stretches between the days on which an edition begins, or has ended.</summary>
    private static IEnumerable<DateSpan> Stretches(Binding? left, Binding? right)
    {
        var starts = new[] { left, right }.OfType<Binding>()
            .SelectMany(b => b.Editions)
            .SelectMany(e => new[] { e.InForce.From, e.InForce.To?.PlusDays(1) })
            .OfType<LocalDate>()
            .Distinct()
            .Order()
            .ToList();
        LocalDate? first = null;
        foreach (var start in starts)
        {
            yield return new DateSpan(first, start.PlusDays(-1));
            first = start;
        }

        yield return new DateSpan(first, null);
    }

    private static void Add(ImmutableArray<SpanComparison>.Builder spans, SpanComparison next)
    {
        if (spans.Count > 0 && spans[^1] is var last && last.Days.To?.PlusDays(1) == next.Days.From && AreAlike(last, next))
        {
            spans[^1] = new SpanComparison(new DateSpan(last.Days.From, next.Days.To), last.Left, last.Right, last.Differences);
        }
        else
        {
            spans.Add(next);
        }
    }

    private static bool AreAlike(SpanComparison a, SpanComparison b) =>
        a.Left is null == b.Left is null && a.Right is null == b.Right is null && a.Differences.SequenceEqual(b.Differences);

    /// <summary>Any day of a stretch stands for all of it.</summary>
    private static LocalDate DayOf(DateSpan days) => days.From ?? days.To ?? default;
}
