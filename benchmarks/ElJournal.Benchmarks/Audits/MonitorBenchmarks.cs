using System.Globalization;
using BenchmarkDotNet.Attributes;
using ElJournal.Benchmarks.Support;

namespace ElJournal.Benchmarks.Audits;

/// <summary>What a change costs a monitor: that of a fact must not depend on the size of the school, that of the calendar and of many lessons goes with the cases it touches.</summary>
/// <remarks>Each operation makes a change and takes it back, so that the school is the same every time; a time is that of one of the two.</remarks>
[Config(typeof(QuickConfig))]
[MemoryDiagnoser(displayGenColumns: false)]
public class MonitorBenchmarks
{
    private MonitoredChanges changes = null!;

    /// <summary>Gets the sizes of school: all three, or the one that ELJOURNAL_PUPILS says, since the largest takes minutes.</summary>
    public static IEnumerable<int> Sizes =>
        Environment.GetEnvironmentVariable("ELJOURNAL_PUPILS") is { } one ? [int.Parse(one, CultureInfo.InvariantCulture)] : [100, 1000, 10_000];

    [ParamsSource(nameof(Sizes))]
    public int Pupils { get; set; }

    [GlobalSetup]
    public void Setup() => changes = MonitoredChanges.Of(Pupils);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Entry_InALesson() => changes.PutAndTake(changes.Entry);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Attendance_OfAPupil() => changes.PutAndTake(changes.Attendance);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Homework_OfALesson() => changes.PutAndTake(changes.Homework);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Mark_OfAPupil() => changes.PutAndTake(changes.Mark);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Work_AtALesson() => changes.PutAndTake(changes.Work);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Substitution_OfOneLesson() => changes.PutAndTake(changes.Substitution);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Substitution_OfHundredLessons() => changes.PutAndTake(changes.Substitutions);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Calendar_OneDay() => changes.PutAndTake(changes.DayOff);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Calendar_HolidayMoved() => changes.PutAndTake(changes.HolidayMoved);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Ledger_CheckOfAClass() => changes.PutAndTake(changes.Check);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Ledger_ContactOfAFamily() => changes.PutAndTake(changes.Contact);
}
