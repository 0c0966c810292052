namespace ElJournal.Rules.Tests.Support;

/// <summary>Files of this repository.</summary>
internal static class RepositoryFiles
{
    internal static string Root { get; } = FindRoot();

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    internal static byte[] ReadBytes(string path) => File.ReadAllBytes(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ElJournal.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"The tests do not run inside the repository. Folder={AppContext.BaseDirectory}");
    }
}
