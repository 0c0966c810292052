using System.Reflection;
using ElJournal.Domain.Defects;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Examples;

/// <summary>What writers of tables are told is what the reader takes.</summary>
public sealed class ExampleDocumentTests
{
    private static readonly string[] Lines = RepositoryFiles.Read("docs/examples.md").Split('\n');

    [Fact]
    public void Columns_Documented_AreThoseThatThereAre()
    {
        var documented = Lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);

        Assert.Equal(ExampleColumns.All.Select(c => c.Name), documented);
    }

    [Fact]
    public void Defects_Documented_AreThoseThatThereAre()
    {
        var documented = Lines.Where(line => line.StartsWith("| ELJ-D", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]);
        var codes = typeof(ExampleDefects).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => ((DefectCode)f.GetValue(null)!).Id);

        Assert.Equal(codes, documented);
    }

    [Fact]
    public void Read_ExampleOfTheDocument_IsGood()
    {
        var text = string.Join('\n', Lines.SkipWhile(l => l != "```markdown").Skip(1).TakeWhile(l => l != "```"));

        Assert.Equal(3, ExampleTableReader.Read(text).Value.Cases.Length);
    }
}
