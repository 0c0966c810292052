using ElJournal.Rules.Examples;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Explanations;

/// <summary>A verdict says which clauses it answers for besides its own.</summary>
public sealed class KeptThroughTests
{
    private const string Table = "# lesson.recorded\n| случай | записан | проверка на | ожидается |\n| --- | --- | --- | --- |\n| случай | нет | 31.12.2023 | просрочено |\n";

    [Theory]
    [InlineData("", "")]
    [InlineData("6.2", " Этим исполняется и пункт 6.2.")]
    [InlineData("6.2 1.3", " Этим исполняются и пункты 6.2, 1.3.")]
    public void Lines_OfAVerdict_NameTheClausesKeptThroughItsOwn(string others, string expected)
    {
        var more = string.Concat(others.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => $$""", { "id": "{{id}}", "kind": "O", "text": "Иное.", "through": ["6.1"] }"""));
        var pack = TestPacks.Read($$"""
            { "id": "p", "title": "Акт", "source": "приказ", "inForce": {}, "clauses": [
              { "id": "6.1", "kind": "O", "text": "Урок записывают в тот же день.", "norms": [{ "norm": "lesson.recorded", "due": { "rule": "same-day" } }] }{{more}}] }
            """);

        var result = ExampleRunner.Run(pack, [ExampleTableReader.Read(Table).Value]).Single();

        Assert.Equal(others, string.Join(' ', result.Explanation!.KeptThrough));
        Assert.Equal($"Пункт 6.1, «Акт» (приказ): Урок записывают в тот же день.{expected}", ExplanationText.Lines(result.Explanation)[2]);
    }
}
