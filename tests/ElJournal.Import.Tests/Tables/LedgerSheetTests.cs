using ElJournal.Domain.Coverage;
using ElJournal.Domain.Records;
using ElJournal.Import.Tables;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Tables;

/// <summary>The sheets of facts that stand in no journal: what a full row and a bare one say.</summary>
public sealed class LedgerSheetTests
{
    public static TheoryData<string> Sheets => [.. LedgerSheetSamples.All.Select(s => s.Sheet)];

    [Fact]
    public void Samples_AllSheets_AreThere() => Assert.Equal(LedgerSheets.All.Select(s => s.Name), LedgerSheetSamples.All.Select(s => s.Sheet));

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Row_Full_SaysAllOfIt(string sheet)
    {
        var sample = Of(sheet);
        var columns = LedgerSheets.All.Single(s => s.Name == sheet).Columns;

        Assert.Equal(columns.Length, sample.Full.Split(',').Length);
        Assert.Equal([sample.Expected], FactsOf(sample.Expected, TableFixture.Record((sheet, $"{string.Join(',', columns)}\n{sample.Full}"))));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Row_RequiredAlone_SaysNothingElse(string sheet)
    {
        var sample = Of(sheet);
        var columns = LedgerSheets.All.Single(s => s.Name == sheet).Columns;
        var text = string.Join(',', columns.Take(sample.Bare.Split(',').Length));

        Assert.Equal([sample.ExpectedBare], FactsOf(sample.Expected, TableFixture.Record((sheet, $"{text}\n{sample.Bare}"))));
        Assert.Equal([sample.ExpectedBare], FactsOf(sample.Expected, TableFixture.Record((sheet, $"{string.Join(';', columns)}\n{sample.Bare.Replace(',', ';')}"))));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Coverage_SheetThere_IsCompleteAndWithoutItAbsent(string sheet)
    {
        var (kind, day) = (LedgerSheets.All.Single(s => s.Name == sheet).Kinds, new LocalDate(2023, 9, 12));
        var coverage = TableFixture.Record((sheet, string.Join(',', LedgerSheets.All.Single(s => s.Name == sheet).Columns))).Register.Coverage;

        Assert.Equal(LedgerKinds.All.Single(k => k.FactType == Of(sheet).Expected.GetType()).Kind, kind);
        Assert.Equal(CoverageLevel.Complete, coverage.LevelOf(kind, day, schoolClass: null));

        // Lessons say who taught them: with them alone substitutions are known.
        var without = kind == FactKinds.Substitutions ? TableFixture.Record(("lessons", null), ("periods", "period,kind,from,to\nГод,year,2023-09-01,2024-05-31")) : TableFixture.Record();
        Assert.Equal(CoverageLevel.Absent, without.Register.Coverage.LevelOf(kind, day, schoolClass: null));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Required_Empty_IsRefused(string sheet)
    {
        var (columns, required) = (LedgerSheets.All.Single(s => s.Name == sheet).Columns, LedgerSheets.All.Single(s => s.Name == sheet).Required);
        var full = Of(sheet).Full.Split(',');
        foreach (var column in required)
        {
            var row = full.Select((value, i) => columns[i] == column ? "" : value);

            Assert.Equal(
                [$"{sheet}.csv:2:{column}: ELJ-D240: Значения нет, а без него строка ничего не значит. Заполните поле или уберите строку."],
                TableFixture.Errors((sheet, $"{string.Join(',', columns)}\n{string.Join(',', row)}")));
        }
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Row_Twice_IsADuplicate(string sheet)
    {
        var columns = string.Join(',', LedgerSheets.All.Single(s => s.Name == sheet).Columns);
        var error = Assert.Single(TableFixture.Errors((sheet, $"{columns}\n{Of(sheet).Full}\n{Of(sheet).Full}")));

        Assert.StartsWith($"{sheet}.csv:3: ELJ-D002: Повтор: {LedgerKinds.All.Single(k => k.FactType == Of(sheet).Expected.GetType()).Word} «", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statements", "guardian,pupil,kind,date,to,recorded_at\nР1,P1,cannot,2023-09-12,,2023-09-12T12:00\nР1,P1,cannot,2023-09-12,2023-10-01,2023-10-01T12:00")]
    [InlineData("contacts", "contact,guardian,kind,source,recorded_at\nК1,Р1,phone,,2023-09-12T12:00\nК1,Р1,phone,paper,2023-09-12T12:30")]
    [InlineData("orders", "order,number,date,kind,recorded_at\n1,2,2023-09-12,other,\n1,2,2023-09-12,other,2023-09-12T12:00")]
    [InlineData("thematic_plan", "journal,number,topic,recorded_at\nJ1,1,Дроби,2023-09-12T12:00\nJ1,1,Проценты,2023-09-12T12:30")]
    [InlineData("excuses", "person,from,to,reason,recorded_at\nP1,2023-09-12,2023-09-13,illness,2023-09-12T12:00\nP1,2023-09-12,2023-09-20,illness,2023-09-14T12:00")]
    public void Rows_OfEqualKeyAndOtherTime_AreAnEntryAndItsCorrection(string sheet, string text) =>
        Assert.Equal(2, FactsOf(Of(sheet).Expected, TableFixture.Record((sheet, text))).Count);

    private static LedgerSheetSample Of(string sheet) => LedgerSheetSamples.All.Single(s => s.Sheet == sheet);

    private static List<LedgerFact> FactsOf(LedgerFact like, SchoolYearRecord record) => Ledgers.All(record).Where(f => f.GetType() == like.GetType()).ToList();
}
