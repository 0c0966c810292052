namespace ElJournal.Browser.Tests.Support;

/// <summary>The browser of the machine: no test downloads one.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Gets the path of its program, or null where there is none.</summary>
    internal static string? Path { get; } = (
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from name in Names
        let path = System.IO.Path.Combine(folder, name)
        where File.Exists(path)
        select path).FirstOrDefault();

    /// <summary>Gets why tests that need it are skipped, or null where it is there.</summary>
    internal static string? SkipReason { get; } = Path is null ? "No Chromium on this machine: install the package chromium." : null;
}
