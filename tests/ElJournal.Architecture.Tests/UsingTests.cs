using System.Text.RegularExpressions;

namespace ElJournal.Architecture.Tests;

/// <summary>Usings stand as <c>dotnet format</c> puts them; it would take minutes to look, since it loads the whole solution with all analyzers for that.</summary>
public sealed partial class UsingTests
{
    [Fact]
    public void Source_Usings_StandInOrder()
    {
        var files = new[] { "src", "tests", "benchmarks", "samples" }.SelectMany(folder => Repository.FilesUnder(folder, "*.cs")).ToList();
        var found = files.Where(file => !IsInOrder([.. Repository.ReadLines(file).Select(line => Using().Match(line)).Where(m => m.Success).Select(PlaceOf)]));

        Assert.NotEmpty(files);
        Check.None(found);
    }

    [Theory]
    [InlineData("using NodaTime;", "using System.Text;")]
    [InlineData("using B.C;", "using B;")]
    [InlineData("using BA;", "using B.C;")]
    [InlineData("using static A.B;", "using C;")]
    [InlineData("using A = C.D;", "using static E.F;")]
    [InlineData("using A.NRules;", "using A.Norms;")]
    public void Usings_TurnedRound_AreOutOfOrder(string first, string second)
    {
        var places = new[] { first, second }.Select(line => PlaceOf(Using().Match(line))).ToList();

        Assert.False(IsInOrder(places));
        places.Reverse();
        Assert.True(IsInOrder(places));
    }

    private static bool IsInOrder(List<string> places) => places.Zip(places.Skip(1)).All(pair => string.Compare(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase) < 0);

    /// <summary>Namespaces before types before other names; of each the platform's first; then part by part, whatever the case.</summary>
    private static string PlaceOf(Match line)
    {
        var name = line.Groups["alias"] is { Success: true } alias ? alias.Value : line.Groups["name"].Value;
        var group = line.Groups["alias"].Success ? 2 : line.Groups["static"].Success ? 1 : 0;
        return $"{group}{(name.Split('.')[0] == "System" ? 0 : 1)}{name.Replace('.', '\u0001')}";
    }

    [GeneratedRegex(@"^using (?<static>static )?((?<alias>\w+) = )?(?<name>[\w.]+)[^=]*;$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Using();
}
