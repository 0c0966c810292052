using System.Diagnostics;
using System.Globalization;
using ElJournal.Hostile.Tests.Readers;

namespace ElJournal.Hostile.Tests;

/// <summary>Damage by dice: a few rounds of the same each time, and as many minutes of new ones as <c>ELJOURNAL_FUZZ</c> of the soak says.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 100;
    private const int MaxFaults = 20;

    /// <summary>How long all readers together are attacked; null for the usual few rounds.</summary>
    private static readonly TimeSpan? Dose = Environment.GetEnvironmentVariable("ELJOURNAL_FUZZ") is { } minutes ? TimeSpan.FromMinutes(int.Parse(minutes, CultureInfo.InvariantCulture)) : null;

    /// <summary>Where the figures of a soak go.</summary>
    private static readonly string? Figures = Environment.GetEnvironmentVariable("ELJOURNAL_FIGURES");

    public static TheoryData<string> Names => CorpusTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Read_DamagedInput_IsTakenOrRefusedWithAReason(string name)
    {
        var reader = AllReaders.All.Single(r => r.Name == name);
        var fuzzer = new Fuzzer(reader);
        var first = Dose is null ? 1 : Random.Shared.Next(1 << 30);
        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        var (good, round, most, slowest, clock) = (0, 0, 0L, TimeSpan.Zero, Stopwatch.StartNew());
        while (faults.Count < MaxFaults && (Dose is { } dose ? clock.Elapsed < dose / AllReaders.All.Length : round < Rounds))
        {
            var seed = first + round++;
            var input = fuzzer.Make(seed);
            var begun = clock.Elapsed;
            var (fault, isGood, allocated) = await Verdict.OfAsync(reader, input);
            good += isGood ? 1 : 0;
            (most, slowest) = (Math.Max(most, allocated), TimeSpan.FromTicks(Math.Max(slowest.Ticks, (clock.Elapsed - begun).Ticks)));
            if (fault is not null && faults.TryAdd(Kind(fault), $"seed {seed}, kept in {Keep(input, name, seed)}: {fault}") && fault == "hangs")
            {
                break;
            }
        }

        Report($"{name}: {round} inputs in {clock.Elapsed.TotalSeconds:F0} s from seed {first}, {good} taken, slowest {slowest.TotalMilliseconds:F0} ms, most memory {most / 1024.0 / 1024:F1} MiB, {faults.Count} faults");
        Assert.True(faults.Count == 0, string.Join("\n\n", faults.Values));
    }

    /// <summary>Two faults of one place are one fault: the first line and the innermost frame tell it.</summary>
    private static string Kind(string fault) => string.Join('|', fault.Split('\n').Where((line, i) => i == 0 || line.Contains("   at ElJournal", StringComparison.Ordinal)).Take(2).Select(line => new string([.. line.Where(c => !char.IsDigit(c))])));

    private static string Keep(HostileInput input, string reader, int seed)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "faults", reader, seed.ToString(CultureInfo.InvariantCulture));
        input.Write(folder);
        return folder;
    }

    private static void Report(FormattableString line)
    {
        if (Figures is not null)
        {
            File.AppendAllLines(Figures, [line.ToString(CultureInfo.InvariantCulture)]);
        }
    }
}
