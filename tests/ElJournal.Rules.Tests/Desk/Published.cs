using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Desk;

/// <summary>Files of the repository that are made of the code: compared with it, and written anew when ELJOURNAL_APPROVE=1 is set.</summary>
internal static class Published
{
    internal static void AssertEqual(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("ELJOURNAL_APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(RepositoryFiles.Root, path), expected);
        }

        Assert.True(RepositoryFiles.Read(path) == expected, $"{path} is stale; run the tests with ELJOURNAL_APPROVE=1 and read the difference.");
    }
}
