using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Tests.Cases;

/// <summary>Weeks and months cover the school year without gap and overlap, and keep their own ends.</summary>
public sealed class OccurrenceTests
{
    private static readonly SchoolYear Year = new(new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 25));

    [Fact]
    public void Weeks_OfAYear_AreTheIsoWeeksThatShareADayWithIt()
    {
        var weeks = new Occurrences(Year).Weeks;

        Assert.Equal("2023-W35 2023-W36", string.Join(' ', weeks.Take(2)));
        Assert.Equal("2023-W52 2024-W01", string.Join(' ', weeks.Skip(17).Take(2)));
        Assert.Equal("2024-W21", weeks[^1].Name);
        Assert.Equal(39, weeks.Length);
    }

    [Fact]
    public void Weeks_AtTheEdges_KeepTheirEndsAndAreCutToTheYear()
    {
        var weeks = new Occurrences(Year).Weeks;

        Assert.Equal((new LocalDate(2023, 8, 28), new LocalDate(2023, 9, 3), 0, 2, 2), Ends(weeks[0]));
        Assert.Equal((new LocalDate(2024, 5, 20), new LocalDate(2024, 5, 26), 262, 267, 268), Ends(weeks[^1]));
    }

    [Fact]
    public void Months_OfAYear_AreWholeOrCutToTheYear()
    {
        var months = new Occurrences(Year).Months;

        Assert.Equal("2023-09 2023-10 2023-11 2023-12 2024-01 2024-02 2024-03 2024-04 2024-05", string.Join(' ', months));
        Assert.Equal((new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31), 243, 267, 273), Ends(months[^1]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void WeeksAndMonths_OfAYearThatBeginsOnAnyDay_HoldEachDayOnce(int shift)
    {
        var year = new SchoolYear(Year.First.PlusDays(shift), Year.Last.PlusDays(shift));
        var occurrences = new Occurrences(year);

        foreach (var turns in new[] { occurrences.Weeks, occurrences.Months })
        {
            Assert.All(Enumerable.Range(0, year.Days), day => Assert.Single(turns, t => t.Includes(day)));
            Assert.DoesNotContain(turns, t => t.FirstDay > t.LastDay);
            Assert.Distinct(turns.Select(t => t.Name));
        }
    }

    private static (LocalDate First, LocalDate Last, int FirstDay, int LastDay, int EndDay) Ends(Occurrence span) => (span.First, span.Last, span.FirstDay, span.LastDay, span.EndDay);
}
