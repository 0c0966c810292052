namespace ElJournal.Domain.Tests.Interchange;

/// <summary>Files of the repository that are made of the code: compared with it, and written anew when ELJOURNAL_APPROVE=1 is set.</summary>
internal static class Published
{
    internal static string Read(string path) => File.ReadAllText(PathOf(path));

    internal static void AssertEqual(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("ELJOURNAL_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
            File.WriteAllText(PathOf(path), expected);
        }

        Assert.True(Read(path) == expected, $"{path} is stale; run the tests with ELJOURNAL_APPROVE=1 and read the difference.");
    }

    private static string PathOf(string path) => Path.Combine(Root(), path);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ElJournal.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No solution above the tests.");
    }
}
