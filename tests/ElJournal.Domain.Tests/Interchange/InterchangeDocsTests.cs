using System.Globalization;
using ElJournal.Domain.Interchange;

namespace ElJournal.Domain.Tests.Interchange;

public sealed class InterchangeDocsTests
{
    private const string File = "docs/interchange.md";
    private const string Begin = "<!-- таблицы: начало -->\n";
    private const string End = "<!-- таблицы: конец -->";

    [Fact]
    public void Tables_PublishedPage_AreTheSame()
    {
        var page = Published.Read(File);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));

        Published.AssertEqual(File, page[..begin] + InterchangeDocs.Tables() + page[end..]);
    }

    [Fact]
    public void Example_PublishedPage_IsReadWithoutDefects()
    {
        var folder = new MemoryFolder()
            .With("school.json", Block("school.json"))
            .With("journals/7А-алгебра.jsonl", Block("journals/7А-алгебра.jsonl"));

        var record = InterchangeReader.Read(folder).Value;

        Assert.Single(record.Journals[0].Lessons);
        Assert.Single(record.Journals[0].Assessments[0].Marks);
    }

    [Fact]
    public void Limits_PublishedPage_AreThoseOfTheCode()
    {
        var page = Published.Read(File);

        Assert.All(
            new[] { InterchangeFormat.MaxLineBytes, InterchangeFormat.MaxTextLength, InterchangeFormat.MaxSchoolBytes, InterchangeFormat.MaxDefects },
            limit => Assert.Contains(limit.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00A0'), page, StringComparison.Ordinal));
    }

    /// <summary>The block of code behind the name of a file in bold.</summary>
    private static string Block(string name)
    {
        var page = Published.Read(File);
        var start = page.IndexOf("```json\n", page.IndexOf($"**{name}**", StringComparison.Ordinal), StringComparison.Ordinal) + "```json\n".Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
