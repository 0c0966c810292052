namespace ElJournal.Packages.Tests.Support;

/// <summary>The files of the repository, found from where the tests run.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string Samples { get; } = Path.Combine(Root, "samples");

    /// <summary>Gets the configuration by which the tests, and so the libraries, were built.</summary>
    internal static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

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
