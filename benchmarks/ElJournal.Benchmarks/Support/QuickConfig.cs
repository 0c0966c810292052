using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace ElJournal.Benchmarks.Support;

/// <summary>One process a case, ten short iterations: a class takes minutes, and a ratio within one run is good to about a tenth.</summary>
public sealed class QuickConfig : ManualConfig
{
    public QuickConfig()
    {
        AddJob(Job.Default
            .WithLaunchCount(1)
            .WithWarmupCount(4)
            .WithIterationCount(10)
            .WithIterationTime(TimeInterval.FromMilliseconds(250)));
        AddColumn(new PerDutyColumn());
        HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Median, Column.Gen0, Column.Gen1, Column.Gen2, Column.AllocRatio);
    }
}
