namespace ElJournal.Reporting.Tests;

/// <summary>Compares a text with the one that somebody has read and approved.</summary>
/// <remarks>With ELJOURNAL_APPROVE=1 in the environment the texts are written anew; read the difference before committing it.</remarks>
internal static class Approved
{
    internal static void Check(string name, string actual, string extension = "txt")
    {
        var path = Path.Combine(Repository.Root, "tests", "ElJournal.Reporting.Tests", "Approved", $"{name}.{extension}");
        if (Environment.GetEnvironmentVariable("ELJOURNAL_APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"No approved text {name}; write it with ELJOURNAL_APPROVE=1.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
