using System.Text;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Messages;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Tests.Interchange.Codes;

public sealed class FactCodesTests
{
    [Fact]
    public void Tables_EveryValue_HasItsOwnCode()
    {
        AssertCovers(FactCodes.JournalKinds);
        AssertCovers(FactCodes.LessonStatuses);
        AssertCovers(FactCodes.CalendarDayKinds);
        AssertCovers(FactCodes.PeriodKinds);
        AssertCovers(FactCodes.StaffRoles);
        AssertCovers(FactCodes.CoverageLevels);
        AssertCovers(FactCodes.CoverageKinds, FactKinds.None);
    }

    [Fact]
    public void LedgerTables_EveryValue_HasItsOwnCode()
    {
        AssertCovers(LedgerCodes.FamilyStatementKinds);
        AssertCovers(LedgerCodes.ContactKinds);
        AssertCovers(LedgerCodes.ContactSources);
        AssertCovers(LedgerCodes.MessageTopics, MessageTopics.None);
        AssertCovers(LedgerCodes.MessageChannels);
        AssertCovers(LedgerCodes.PrintoutKinds);
        AssertCovers(LedgerCodes.OrderKinds);
        AssertCovers(LedgerCodes.CheckKinds);
        AssertCovers(LedgerCodes.ReportKinds);
        AssertCovers(LedgerCodes.IncidentKinds);
        AssertCovers(LedgerCodes.CredentialEventKinds);
        AssertCovers(LedgerCodes.ExcuseReasons);
        AssertCovers(LedgerCodes.PersonKinds);
        AssertCovers(LedgerCodes.ReferenceSections);
        AssertCovers(LedgerCodes.Ledgers, [FactKinds.None, .. RecordCoverage.AllKinds.Except(LedgerKinds.All.Select(k => k.Kind))]);
    }

    [Fact]
    public void Listing_Table_NamesEveryCode() => Assert.Equal("planned, held, cancelled", FactCodes.LessonStatuses.Listing);

    [Fact]
    public void TryParse_OtherLetterCase_IsRefused() => Assert.False(FactCodes.LessonStatuses.TryParse("Held", out _));

    [Fact]
    public void Format_ValueWithoutCode_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => FactCodes.CoverageKinds.Format(FactKinds.None));

    private static void AssertCovers<T>(CodeTable<T> table, params T[] except)
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>().Except(except).Order(), table.Codes.Select(c => c.Value).Order());
        Assert.Distinct(table.Codes.Select(c => c.Text));
        foreach (var code in table.Codes)
        {
            Assert.True(table.TryParse(code.Text, out var fromText));
            Assert.True(table.TryParse(Encoding.UTF8.GetBytes(code.Text), out var fromBytes));
            Assert.Equal(code.Value, fromText);
            Assert.Equal(code.Value, fromBytes);
            Assert.Equal(code.Text, table.Format(code.Value));
        }
    }
}
