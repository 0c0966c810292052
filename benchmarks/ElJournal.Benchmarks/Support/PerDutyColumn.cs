using System.Collections.Concurrent;
using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ElJournal.Benchmarks.Support;

/// <summary>The mean time divided by the number of duties judged.</summary>
public sealed class PerDutyColumn : IColumn
{
    private static readonly ConcurrentDictionary<string, long> Known = new(StringComparer.Ordinal);

    public string Id => nameof(PerDutyColumn);

    public string ColumnName => "ns/duty";

    public string Legend => "Mean time per applicable duty (1 ns = one thousand-millionth of a second)";

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return summary.BenchmarksCases.Any(c => typeof(ICountsDuties).IsAssignableFrom(c.Descriptor.Type));
    }

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(benchmarkCase);
        return summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? (statistics.Mean / DutiesOf(benchmarkCase)).ToString("F1", CultureInfo.InvariantCulture)
            : "NA";
    }

    /// <summary>Asks an instance with the same parameters; the runs themselves take place in other processes.</summary>
    private static long DutiesOf(BenchmarkCase benchmarkCase)
    {
        var type = benchmarkCase.Descriptor.Type;
        return Known.GetOrAdd($"{type.FullName} {benchmarkCase.Parameters.DisplayInfo}", _ =>
        {
            var instance = Activator.CreateInstance(type)!;
            foreach (var parameter in benchmarkCase.Parameters.Items)
            {
                type.GetProperty(parameter.Name)!.SetValue(instance, parameter.Value);
            }

            return ((ICountsDuties)instance).CountDuties();
        });
    }
}
