using ElJournal.Rules.Examples;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Explanations;

/// <summary>What a reader is told of the affairs of the school: titles instead of ids, no names, a dozen lines at most.</summary>
/// <remarks>With ELJOURNAL_APPROVE=1 the texts are written anew; read the difference before committing it.</remarks>
public sealed class SchoolExplanationTests
{
    private const string Folder = "tests/ElJournal.Rules.Tests/Explanations/Approved";

    [Theory]
    [InlineData("saki-2020", "analysis.made", "год закрыт, разбора нет")]
    [InlineData("saki-2020", "movement.entered", "внёс администратор")]
    [InlineData("saki-2020", "journal-copy.checked", "проверена назавтра после закрытия")]
    [InlineData("lenskaya-2017", "archive.two-rooms", "два носителя, два помещения")]
    [InlineData("elista-2023", "guardian-data.filled", "не внесён")]
    [InlineData("aleksandrovskaya-2021", "report.user-activity-missing", "день кончился")]
    [InlineData("aleksandrovskaya-2021", "printout.has-visa", "визу поставил секретарь")]
    public void Lines_OfAnExample_ReadAsApproved(string pack, string norm, string example)
    {
        var table = ExampleLibrary.Of(pack).Single(t => t.Norm.Value == norm);
        var result = ExampleRunner.Run(PackLibrary.Standard.Get(pack).Value, [table]).Single(r => r.Case.Name == example);
        var lines = ExplanationText.Lines(result.Explanation!);
        var path = Path.Combine(RepositoryFiles.Root, Folder, $"{norm}.txt");
        if (Environment.GetEnvironmentVariable("ELJOURNAL_APPROVE") == "1")
        {
            File.WriteAllText(path, string.Join('\n', lines) + "\n");
        }

        Assert.InRange(lines.Length, 4, ExplanationText.MaxLines);
        Assert.Equal(File.ReadAllText(path), string.Join('\n', lines) + "\n");
    }
}
