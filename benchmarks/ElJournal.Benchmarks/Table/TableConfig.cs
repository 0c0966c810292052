using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace ElJournal.Benchmarks.Table;

/// <summary>One process and a few short iterations, so that the whole table takes minutes.</summary>
public sealed class TableConfig : ManualConfig
{
    public TableConfig()
    {
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(2)
            .WithIterationCount(5)
            .WithIterationTime(TimeInterval.FromMilliseconds(120)));
        HideColumns(Column.Error, Column.RatioSD, Column.Median, Column.AllocRatio);
    }
}
