using System.Reflection;
using System.Text.RegularExpressions;
using ElJournal.ReferenceHost.Operations;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Operations;

/// <summary>The page for who runs the site names every setting, and the files for containers use no other.</summary>
public sealed partial class SettingsPageTests
{
    private static readonly string Page = Read("docs/operations.md");
    private static readonly string Source = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "ElJournal.ReferenceHost"), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));

    /// <summary>Gets what the platform reads of itself, as its documentation has it.</summary>
    private static readonly string[] OfThePlatform =
    [
        "OTEL_EXPORTER_OTLP_PROTOCOL",
        "Kestrel__Certificates__Default__Path",
        "Kestrel__Certificates__Default__KeyPath",
        "Kestrel__Certificates__Default__Password",
        "ASPNETCORE_FORWARDEDHEADERS_ENABLED",
    ];

    [Fact]
    public void Page_TellsOfEverySettingAndOfNoOther() =>
        Assert.Equal(Own().Concat(OfThePlatform).Order(StringComparer.Ordinal), Documented().Order(StringComparer.Ordinal));

    [Fact]
    public void Source_ReadsTheEnvironmentInOnePlace()
    {
        Assert.Equal(1, Source.Split("Environment.GetEnvironmentVariable").Length - 1);
        Assert.All(Variable().Matches(Source).Select(m => m.Value), name => Assert.Contains(name, Own().Concat(OfThePlatform)));
    }

    [Theory]
    [InlineData("Dockerfile")]
    [InlineData("compose.yaml")]
    public void Container_UsesSettingsThatThereAre(string file)
    {
        var used = Variable().Matches(Read(file)).Select(m => m.Value).Distinct().ToList();

        Assert.NotEmpty(used);
        Assert.All(used, name => Assert.Contains(name, Documented()));
    }

    [Fact]
    public void Container_ListensWhereItIsReached()
    {
        var port = Regex.Match(Read("Dockerfile"), "(?<=EXPOSE )[0-9]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;

        Assert.Contains($"ELJOURNAL_URLS=http://+:{port} ", Read("Dockerfile"), StringComparison.Ordinal);
        Assert.Contains($"/dev/tcp/127.0.0.1/{port} ", Read("Dockerfile"), StringComparison.Ordinal);
        Assert.Contains($":{port}\"", Read("compose.yaml"), StringComparison.Ordinal);
        Assert.Contains($"GET {Health.ReadyPath} ", Read("Dockerfile"), StringComparison.Ordinal);
    }

    [Fact]
    public void Container_FindsItsDataBase()
    {
        var stated = Regex.Match(Read("compose.yaml"), "(?<=ELJOURNAL_DATABASE: \")[^\"]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        var address = StoreAddress.TryParse(Regex.Replace(stated, @"\$\{[^}]+\}", "secret", RegexOptions.None, TimeSpan.FromSeconds(1)));

        Assert.Equal((StoreProvider.PostgreSql, "PostgreSQL database/eljournal"), (address!.Provider, address.ToString()));
    }

    [Fact]
    public void Container_IsBuiltByTheSdkOfTheRepository()
    {
        var version = Regex.Match(Read("global.json"), "(?<=\"version\": \")[0-9]+\\.[0-9]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;

        Assert.Contains($"dotnet/sdk:{version} ", Read("Dockerfile"), StringComparison.Ordinal);
        Assert.Contains($"dotnet/aspnet:{version}\n", Read("Dockerfile"), StringComparison.Ordinal);
        Assert.Contains($"\"{typeof(EntryPoint).Assembly.GetName().Name}.dll\"", Read("Dockerfile"), StringComparison.Ordinal);
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    private static IEnumerable<string> Own() => typeof(Settings).GetFields(BindingFlags.NonPublic | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);

    private static IEnumerable<string> Documented() =>
        Page.Split("| переменная |")[1].Split("\n\n")[0].Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('`')[1]);

    [GeneratedRegex("(ELJOURNAL|OTEL|ASPNETCORE)_[A-Z_]+|Kestrel__[A-Za-z_]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Variable();
}
