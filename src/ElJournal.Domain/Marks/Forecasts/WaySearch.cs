using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks.Forecasts;

/// <summary>Looks for the fewest and lightest marks that bring a wanted one.</summary>
/// <remarks>Works that cannot be told apart are one class, and what is tried is how many of each: a plan of twenty works of four kinds has hundreds of ways, not a million.</remarks>
internal sealed class WaySearch
{
    /// <summary>So many ways are tried at most; each costs about a microsecond for every mark.</summary>
    internal const int MaxWays = 20_000;

    private readonly MarkForecast forecast;
    private readonly MarkRules rules;
    private readonly int wanted;
    private readonly ImmutableArray<ImmutableArray<PlannedWork>> classes;
    private readonly ImmutableArray<int> weights;

    internal WaySearch(MarkForecast forecast, MarkRules rules, PupilMarks marks, int wanted)
    {
        (this.forecast, this.rules, this.wanted) = (forecast, rules, wanted);
        var topics = rules.NoTopMarkIfAnyFail == TopMarkPolicy.OnUnlessRedeemed ? marks.Cells.Select(c => c.Topic).OfType<string>().ToHashSet(StringComparer.Ordinal) : [];
        classes =
        [
            .. forecast.Ahead.GroupBy(w => KeyOf(w, topics)).OrderBy(g => g.Key.Weight).Select(g => g.ToImmutableArray()),
        ];
        weights = [.. classes.Select(c => WeightOf(c[0]))];
    }

    internal Result<WayToMark> Run()
    {
        var ways = classes.Aggregate(1L, (product, works) => Math.Min(product * (works.Length + 1), int.MaxValue));
        if (ways > MaxWays)
        {
            return new Result<WayToMark>([new Defect(MarkDefects.TooManyWays, default, ways.ToString(CultureInfo.InvariantCulture), MaxWays.ToString(CultureInfo.InvariantCulture))]);
        }

        for (var count = 1; count <= forecast.Ahead.Length; count++)
        {
            var lightest = Lightest(Choices(count, 0).Where(IsEnough));
            if (lightest.Count > 0)
            {
                return new Result<WayToMark>(lightest.Select(Lowered).MinBy(way => way.Needed.Sum(n => n.Mark))!);
            }
        }

        throw new InvalidOperationException("All works ahead together bring the mark, and no number of them does.");
    }

    /// <summary>Everything that a mark for one work could do otherwise than a mark for another.</summary>
    private (int Weight, string? Kind, string? Topic, NodaTime.LocalDate? Day, int? Owed) KeyOf(PlannedWork work, HashSet<string> topics)
    {
        var zone = rules.ContestedZone;
        var isKindSeen = rules.AveragingModel == AveragingModel.CategoryMeanWeighted || (zone.Width > 0 && rules.IsControl(work.Kind));
        return (
            WeightOf(work),
            isKindSeen ? work.Kind?.ToUpperInvariant() : null,
            work.Topic is { } topic && topics.Contains(topic) ? topic : null,
            zone is { Width: > 0, TieBreaker: ContestedTieBreaker.LastControl } || topics.Count > 0 ? work.Day : null,
            work.OwedCell);
    }

    private int WeightOf(PlannedWork work) => (work.Weight ?? rules.WeightOf(work.Kind, work.Day))?.Hundredths ?? 0;

    /// <summary>Every way to take so many works of the classes from one on; how many of each.</summary>
    private IEnumerable<ImmutableList<int>> Choices(int count, int from)
    {
        if (from == classes.Length)
        {
            return count == 0 ? [[]] : [];
        }

        return Enumerable.Range(0, Math.Min(count, classes[from].Length) + 1).SelectMany(taken => Choices(count - taken, from + 1).Select(rest => rest.Insert(0, taken)));
    }

    private List<ImmutableList<int>> Lightest(IEnumerable<ImmutableList<int>> choices)
    {
        var (found, least) = (new List<ImmutableList<int>>(), int.MaxValue);
        foreach (var choice in choices)
        {
            var weight = choice.Select((taken, i) => taken * weights[i]).Sum();
            if (weight < least)
            {
                (found, least) = ([], weight);
            }

            if (weight == least)
            {
                found.Add(choice);
            }
        }

        return found;
    }

    private ImmutableArray<PlannedWork> Works(ImmutableList<int> choice) => [.. choice.SelectMany((taken, i) => classes[i].Take(taken))];

    private bool IsEnough(ImmutableList<int> choice) => MarkForecast.Brings(forecast.Judge(Works(choice).Select(w => (w, rules.Scale.Max))), wanted);

    /// <summary>Lowers the marks as far as they still serve, those of the lightest works first: there a step down costs least, so that this makes the most steps.</summary>
    private WayToMark Lowered(ImmutableList<int> choice)
    {
        var works = Works(choice);
        var marks = Enumerable.Repeat(rules.Scale.Max, works.Length).ToArray();
        for (var i = 0; i < marks.Length; i++)
        {
            while (marks[i] > rules.Scale.Min)
            {
                marks[i]--;
                if (!MarkForecast.Brings(Judge(works, marks), wanted))
                {
                    marks[i]++;
                    break;
                }
            }
        }

        return new WayToMark(wanted, Judge(works, marks), [.. works.Select((w, i) => new NeededMark(w, marks[i]))], isReachable: true);
    }

    private MarkOutcome Judge(ImmutableArray<PlannedWork> works, int[] marks) => forecast.Judge(works.Select((w, i) => (w, marks[i])));
}
