using BenchmarkDotNet.Attributes;
using ElJournal.Domain.Marks;

namespace ElJournal.Benchmarks.Marks;

/// <summary>All averages and outcomes of a school year, against a loop over floating point that is what one would write without thinking of exactness.</summary>
[MemoryDiagnoser]
public class SchoolYearMarksBenchmarks
{
    private static readonly SchoolYearOfMarks Year = new();
    private static readonly MarkRules Rules = MarkPresets.Usual;

    [Benchmark(Baseline = true)]
    public double Average_PlainDouble()
    {
        var total = 0.0;
        foreach (var set in Year.Plain)
        {
            var (sum, weights) = (0.0, 0.0);
            foreach (var (mark, weight) in set)
            {
                sum += mark * weight;
                weights += weight;
            }

            total += sum / weights;
        }

        return total;
    }

    [Benchmark]
    public int Average_Exact()
    {
        var count = 0;
        foreach (var set in Year.Weighted)
        {
            count += MarkAverage.Of(set).Count;
        }

        return count;
    }

    [Benchmark]
    public int Average_ExactReduced()
    {
        var total = 0;
        foreach (var set in Year.Weighted)
        {
            total += MarkAverage.Of(set).Value!.Value.Numerator.IsEven ? 1 : 0;
        }

        return total;
    }

    [Benchmark]
    public int Outcome_WeightsOnRecord()
    {
        var total = 0;
        foreach (var set in Year.Recorded)
        {
            total += Rules.Judge(set).ProposedMark!.Value;
        }

        return total;
    }

    [Benchmark]
    public int Outcome_WeightsOfKinds()
    {
        var total = 0;
        foreach (var set in Year.ByKind)
        {
            total += Rules.Judge(set).ProposedMark!.Value;
        }

        return total;
    }

    /// <summary>Everything that an outcome can tell, asked for at once.</summary>
    [Benchmark]
    public int Outcome_AllOfIt() => AllOf(Year.Recorded);

    [Benchmark]
    public int Outcome_AllOfItWithWeightsOfKinds() => AllOf(Year.ByKind);

    private static int AllOf(PupilMarks[] sets)
    {
        var total = 0;
        foreach (var set in sets)
        {
            var outcome = Rules.Judge(set);
            total += outcome.ProposedMark!.Value + outcome.Distances.Length + outcome.Excluded.Length + (outcome.Average!.Value.Numerator.IsEven ? 1 : 0);
        }

        return total;
    }
}
