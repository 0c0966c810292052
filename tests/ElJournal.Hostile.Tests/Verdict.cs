using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Hostile.Tests.Readers;

namespace ElJournal.Hostile.Tests;

/// <summary>Holds a reader to what is promised of it: it ends, it does not throw, it says in one line each what is wrong, and it allocates no more than is stated.</summary>
internal static class Verdict
{
    /// <summary>How long an input may take before its reader counts as hung. The slowest takes a hundredth of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Reads an input.</summary>
    /// <returns>What it breaks, or null; whether it was taken, and what reading it allocated.</returns>
    internal static async Task<(string? Broken, bool IsGood, long Allocated)> OfAsync(Reader reader, HostileInput input)
    {
        try
        {
            var (defects, allocated) = await Task.Run(() => Read(reader, input)).WaitAsync(Patience).ConfigureAwait(false);
            return (BrokenBy(reader, input, defects, allocated), defects.IsEmpty, allocated);
        }
        catch (TimeoutException)
        {
            return ("hangs", false, 0);
        }
        catch (Exception e)
        {
            return ($"throws {e}", false, 0);
        }
    }

    private static (ImmutableArray<Defect> Defects, long Allocated) Read(Reader reader, HostileInput input)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var defects = reader.Read(input);
        return (defects, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string? BrokenBy(Reader reader, HostileInput input, ImmutableArray<Defect> defects, long allocated)
    {
        if (allocated > reader.Memory + (input.Size * reader.MemoryPerByte))
        {
            return string.Create(CultureInfo.InvariantCulture, $"allocates {allocated} bytes for {input.Size}");
        }

        return defects.Select(defect => defect.Describe()).FirstOrDefault(text => text.Length == 0 || text.Any(char.IsControl) || !text.IsNormalizedSafely()) is { } bad
            ? $"says what cannot be printed on a line: {bad}"
            : null;
    }

    /// <summary>Half of a surrogate pair is no text.</summary>
    private static bool IsNormalizedSafely(this string text) => !text.EnumerateRunes().Any(rune => rune == System.Text.Rune.ReplacementChar && !text.Contains('\uFFFD', StringComparison.Ordinal));
}
