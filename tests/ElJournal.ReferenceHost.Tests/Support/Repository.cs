namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>Finds the files that tests read beside their own.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>Gets the folder of real input beside the repository; it may be missing.</summary>
    internal static string Data { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));

    internal static string FiveLessons { get; } = Path.Combine(Root, "samples", "table-five-lessons");

    internal static string Here { get; } = Path.Combine(Root, "tests", "ElJournal.ReferenceHost.Tests");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ElJournal.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No solution above the tests.");
    }
}
