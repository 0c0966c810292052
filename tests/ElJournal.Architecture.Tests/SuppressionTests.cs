using System.Text.RegularExpressions;

namespace ElJournal.Architecture.Tests;

/// <summary>Whoever switches a check off says why, in the same place.</summary>
public sealed partial class SuppressionTests
{
    [Fact]
    public void Source_Pragmas_GiveAReason()
    {
        var files = new[] { "src", "tests", "benchmarks" }.SelectMany(folder => Repository.FilesUnder(folder, "*.cs")).ToList();
        var found =
            from file in files
            from line in Repository.ReadLines(file)
            where Pragma().IsMatch(line) && !PragmaWithReason().IsMatch(line)
            select $"{file}: {line.Trim()}";

        Assert.NotEmpty(files);
        Check.None(found);
    }

    [Fact]
    public void EditorConfig_SeverityNone_GivesAReason()
    {
        var lines = Repository.ReadLines(".editorconfig");
        var found = lines.Where((line, number) => IsOff(line) && !HasReason(lines, number));

        Assert.Contains(lines, IsOff);
        Check.None(found);
    }

    private static bool IsOff(string line) => line.EndsWith(".severity = none", StringComparison.Ordinal);

    // One reason may stand above several lines in a row.
    private static bool HasReason(string[] lines, int number)
    {
        var above = number - 1;
        while (above >= 0 && IsOff(lines[above]))
        {
            above--;
        }

        return above >= 0 && lines[above].StartsWith('#');
    }

    [GeneratedRegex(@"^\s*#pragma warning disable", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pragma();

    [GeneratedRegex(@"^\s*#pragma warning disable [A-Z0-9, ]+// \S", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PragmaWithReason();
}
