namespace ElJournal.Packages.Tests.Support;

/// <summary>The packages, packed once for all tests, and the samples built against them and nothing else.</summary>
public sealed class PackedFixture : IAsyncLifetime
{
    internal static string Packages { get; } = Path.Combine(Repository.Root, "artifacts", "packages");

    /// <summary>Gets the version of the pack.</summary>
    internal string Version { get; private set; } = "";

    /// <summary>Gives the program of a sample.</summary>
    internal static string ProgramOf(string sample) =>
        Path.Combine(Repository.Samples, sample, "bin", "Release", "net10.0", string.Concat(sample.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])) + ".dll");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var told = await Command.RunAsync("bash", "eng/pack.sh", "--configuration", Repository.Configuration, "--no-build");
        Version = told.Trim().Split('\n')[^1];
        await Command.RunAsync("dotnet", "build", "samples/Samples.slnx", "--configuration", "Release", "--disable-build-servers", $"-p:ElJournalVersion={Version}");
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;
}
