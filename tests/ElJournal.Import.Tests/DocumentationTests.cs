using System.Reflection;
using ElJournal.Domain.Defects;
using ElJournal.Import.Calendars;
using ElJournal.Import.Dnevnik;
using ElJournal.Import.NetSchool;
using ElJournal.Import.OneRoster;
using ElJournal.Import.Tables;
using ElJournal.Import.Tables.Workbooks;
using ElJournal.Import.Tests.Support;

namespace ElJournal.Import.Tests;

/// <summary>The pages for users name what the code knows, and nothing else.</summary>
public sealed class DocumentationTests
{
    private static readonly string TablePage = Page("import-table.md");
    private static readonly string DiaryPage = Page("import-netschool.md");
    private static readonly string DnevnikPage = Page("import-dnevnik.md");
    private static readonly string OneRosterPage = Page("import-oneroster.md");

    [Fact]
    public void TablePage_Sheets_AreThoseOfTheImporter()
    {
        var sections = TablePage.Split("\n### ")[1..].Select(s => s.Split("\n## ")[0]).ToDictionary(s => s[..s.IndexOf(' ', StringComparison.Ordinal)], StringComparer.Ordinal);

        Assert.Equal(TableSheets.All.Select(s => s.Name).Order(StringComparer.Ordinal), sections.Keys.Order(StringComparer.Ordinal));
        foreach (var sheet in TableSheets.All)
        {
            var rows = sections[sheet.Name].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')).ToList();
            Assert.Equal(sheet.Columns.ToArray(), rows.Select(row => row[1].Trim(' ', '`')));
            Assert.Equal(sheet.Required.ToArray(), rows.Where(row => row[2].Trim() == "да").Select(row => row[1].Trim(' ', '`')));
        }
    }

    [Fact]
    public void Sample_Headers_AreThoseOfTheImporter()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Sample("table-five-lessons"), "*.csv"))
        {
            var sheet = TableSheets.All.Single(s => s.FileName == Path.GetFileName(path));
            Assert.Equal(string.Join(',', sheet.Columns), File.ReadLines(path).First());
        }
    }

    [Fact]
    public void Pages_Notices_AreAllThere()
    {
        Assert.All(Codes<ImportNoticeCode>(typeof(TableNotices)), code => Assert.Contains($"| {code.Id} |", TablePage, StringComparison.Ordinal));
        Assert.All(Codes<ImportNoticeCode>(typeof(NetSchoolNotices)), code => Assert.Contains($"| {code.Id} |", DiaryPage, StringComparison.Ordinal));
        Assert.All(Codes<ImportNoticeCode>(typeof(DnevnikNotices)), code => Assert.Contains($"| {code.Id} |", DnevnikPage, StringComparison.Ordinal));
        Assert.All(Codes<DefectCode>(typeof(DnevnikDefects)), code => Assert.Contains($"| {code.Id} |", DnevnikPage, StringComparison.Ordinal));
        Assert.All(Codes<ImportNoticeCode>(typeof(OneRosterNotices)), code => Assert.Contains($"| {code.Id} |", OneRosterPage, StringComparison.Ordinal));
        Assert.All(Codes<DefectCode>(typeof(OneRosterDefects)), code => Assert.Contains($"| {code.Id} |", OneRosterPage, StringComparison.Ordinal));
    }

    [Fact]
    public void Codes_OfAllImports_AreUnique()
    {
        Type[] holders = [typeof(SourceDefects), typeof(TableDefects), typeof(TableValueDefects), typeof(WorkbookDefects), typeof(NetSchoolDefects), typeof(DnevnikDefects), typeof(OneRosterDefects), typeof(ProductionCalendarDefects)];
        var ids = holders.SelectMany(Codes<DefectCode>).Select(c => c.Id).ToList();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    private static IEnumerable<T> Codes<T>(Type holder) =>
        holder.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<T>();

    private static string Page(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name));
}
