using ElJournal.Reporting.Access;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Reporting.Tests.Access;

/// <summary>The approved matrix: who may do what under the base, and what each act says otherwise.</summary>
/// <remarks>With ELJOURNAL_APPROVE=1 the tables are written anew; read the difference before committing it.</remarks>
public sealed class AccessMatrixTests
{
    /// <summary>A day on which all acts are in force.</summary>
    private static readonly LocalDate Day = new(2023, 9, 12);

    public static TheoryData<string> Packs => [.. PackLibrary.Standard.Ids];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Matrix_OfAPack_IsTheApprovedOne(string id)
    {
        var rows = id == "base" ? Of(id) : Of(id).Except(Of("base"));
        var path = Path.Combine(Repository.Root, "docs", "access-matrix", $"{id}.md");
        if (rows.Rows.IsEmpty)
        {
            Assert.False(File.Exists(path), $"{id} says of access what the base says.");
            return;
        }

        var pack = PackLibrary.Standard.Get(id).Value;
        var text = string.Join('\n', [$"# {pack.Title}", "", id == "base" ? Base : Act, "", .. rows.ToMarkdown(), ""]);
        if (Environment.GetEnvironmentVariable("ELJOURNAL_APPROVE") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    [Fact]
    public void Except_Act_LeavesWhatItSaysItself() =>
        Assert.All(Of("aleksandrovskaya-2021").Except(Of("base")).Rows, row => Assert.Contains(row.Norms, n => n.Act == "aleksandrovskaya-2021"));

    [Fact]
    public void Matrix_Administrator_IsNoAuthorOfMarks()
    {
        var row = Assert.Single(Of("base").Rows, r => r is { Resource: ResourceKind.Marks, Action: AccessAction.Enter, Category: AccessCategory.Administrator });

        Assert.Equal((AccessRelations.None, AccessRelations.Anyone), (row.Permit, row.Forbid));
    }

    private const string Base = "Кому что можно, если акт не говорит иного. Чего в таблице нет, того нельзя (ПД-1); «нельзя» сильнее «можно».";

    private const string Act = "Только то, что этот акт говорит сверх [основы](base.md) или иначе; остальное — как там. Чего нет ни здесь, ни там, того нельзя.";

    private static AccessMatrix Of(string id) => AccessMatrix.Of(new Regulation(PackLibrary.Standard.Get(id).Value), Day);
}
