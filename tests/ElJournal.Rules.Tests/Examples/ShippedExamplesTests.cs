using ElJournal.Rules.Examples;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Tests.Examples;

/// <summary>The tables beside the shipped packs: each row is a test that somebody who does not program has written.</summary>
public sealed class ShippedExamplesTests
{
    public static TheoryData<string> Packs => [.. PackLibrary.Standard.Ids];

    public static IEnumerable<object[]> Tables =>
        PackLibrary.Standard.Ids.SelectMany(pack => ExampleLibrary.Of(pack).Select(table => new object[] { pack, table.Norm.Value }));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Run_TableOfShippedPack_FindsWhatItsWriterExpects(string pack, string norm)
    {
        var tables = ExampleLibrary.Of(pack).Where(t => t.Norm.Value == norm);

        var wrong = ExampleRunner.Run(PackLibrary.Standard.Find(pack)!, tables).Where(r => !r.IsMet);

        Assert.Empty(wrong.Select(r => string.Join(Environment.NewLine, r.Reasons.Prepend(r.Describe()))));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Find_TablesOfShippedPack_LackNothing(string id)
    {
        var pack = PackLibrary.Standard.Find(id)!;

        var missing = ExampleCompleteness.Find(pack, ExampleRunner.Run(pack, ExampleLibrary.Of(id)));

        Assert.Empty(missing.Select(d => d.Describe()));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Of_ShippedPack_HasOneFileForEachNormNamedAfterIt(string id)
    {
        var files = ExampleLibrary.Of(id).Select(t => t.File);
        var norms = PackLibrary.Standard.Find(id)!.Bindings.Where(b => b.Act == id).Select(b => b.Norm.Id + ".md");

        Assert.Equal(norms.Order(StringComparer.Ordinal), files);
    }

    [Fact]
    public void Of_UnknownPack_IsEmpty() => Assert.Empty(ExampleLibrary.Of("nobody"));
}
