namespace ElJournal.Architecture.Tests;

internal static class Check
{
    /// <summary>Fails with everything that was found: an architecture is mended in one go, not find by find.</summary>
    internal static void None<T>(IEnumerable<T> found)
    {
        var lines = found.Select(item => item?.ToString()).ToList();
        Assert.True(lines.Count == 0, string.Join(Environment.NewLine, lines));
    }
}
