using System.Reflection;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Api;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Api;

/// <summary>The page for those who write programs tells of every scope and every code.</summary>
public sealed class ApiPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "api.md"));

    [Fact]
    public void Page_ListsEveryScopeWithItsMeaning() =>
        Assert.All(ApiScopes.Codes.Codes, scope => Assert.Contains($"| `{scope.Text}` | {scope.Meaning} |", Page, StringComparison.Ordinal));

    [Fact]
    public void Page_ListsEveryCodeOnce() =>
        Assert.Equal(CodesOf(typeof(ApiDefects)).Concat(CodesOf(typeof(TokenDefects))), Page.Split('\n').Where(l => l.StartsWith("| ELJ-", StringComparison.Ordinal)).Select(l => l[2..10]));

    private static IEnumerable<string> CodesOf(Type type) => type.GetFields(BindingFlags.NonPublic | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DefectCode>().Select(c => c.Id);
}
