using ElJournal.Domain.Classes;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Reports;
using ElJournal.Testing.Builders;
using NodaTime;

namespace ElJournal.Reporting.Tests.Reports;

public sealed class PeriodTitlesTests
{
    [Theory]
    [InlineData(PeriodKind.Quarter, "1-я четверть", "2-я четверть")]
    [InlineData(PeriodKind.Trimester, "1-й триместр", "2-й триместр")]
    [InlineData(PeriodKind.HalfYear, "1-е полугодие", "2-е полугодие")]
    public void Of_PeriodsOfAClass_NumbersThemByTheirFirstDay(PeriodKind kind, string first, string second)
    {
        var (autumn, spring) = (new StudyPeriod(PeriodId.Parse("б"), kind, null, new LocalDate(2023, 9, 1), new LocalDate(2023, 12, 29)), new StudyPeriod(PeriodId.Parse("а"), kind, null, new LocalDate(2024, 1, 9), new LocalDate(2024, 5, 31)));
        var year = new StudyPeriod(PeriodId.Parse("г"), PeriodKind.Year, null, autumn.First, spring.Last);
        var register = ASchool.Default.Change(f => f with { Periods = [spring, year, autumn] }).Build().Register;

        var titles = PeriodTitles.Of(register, ClassId.Parse("7А"));

        Assert.Equal([first, second, "год"], new[] { autumn, spring, year }.Select(titles.Of));
    }

    [Fact]
    public void Of_PeriodThatIsNoneOfTheClass_IsItsKindAndId()
    {
        var other = new StudyPeriod(PeriodId.Parse("10А-1п"), PeriodKind.HalfYear, ClassId.Parse("10А"), new LocalDate(2023, 9, 1), new LocalDate(2023, 12, 29));

        Assert.Equal("полугодие 10А-1п", PeriodTitles.Of(SmallSchool.Record.Register, ClassId.Parse("7А")).Of(other));
    }
}
