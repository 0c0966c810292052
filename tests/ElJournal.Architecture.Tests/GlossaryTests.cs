using System.Reflection;

namespace ElJournal.Architecture.Tests;

/// <summary>The glossary speaks of the code that there is.</summary>
public sealed class GlossaryTests
{
    private static readonly IReadOnlyList<string[]> Rows =
    [
        .. Repository.ReadLines("docs/glossary.md")
            .Where(line => line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal) && !line.StartsWith("| Russian", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Terms_BothLanguages_StandOnce()
    {
        Assert.NotEmpty(Rows);
        Assert.All(Rows, row => Assert.Equal(3, row.Length));
        Assert.Distinct(Rows.Select(row => row[0]));
        Assert.Distinct(Rows.Select(row => row[1]));
    }

    [Fact]
    public void Types_Named_Exist()
    {
        var types = Libraries.All.SelectMany(assembly => assembly.GetExportedTypes()).Select(NameOf).ToHashSet();
        var named = Rows.Select(row => row[2].Trim('`')).Where(name => name.Length > 0).ToList();

        Assert.NotEmpty(named);
        Check.None(named.Except(types));
    }

    // Term<TCase> is written Term`1 by the runtime.
    private static string NameOf(MemberInfo type) => type.Name.Split('`')[0];
}
