using System.Text;
using ElJournal.Domain.Time;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using NodaTime;

namespace ElJournal.Rules.Tests.Packs;

public sealed class StrictnessTests
{
    public static TheoryData<DueSpec, DueSpec, Strictness> Pairs => new()
    {
        { new DueSpec.SameDay(), new DueSpec.SameDay(), Strictness.Same },
        { new DueSpec.SameDay(), new DueSpec.NotSet(), Strictness.Stricter },
        { new DueSpec.NotSet(), new DueSpec.SameDay(), Strictness.Weaker },
        { new DueSpec.WithinDays(3), new DueSpec.WithinDays(4), Strictness.Stricter },
        { new DueSpec.WithinDays(5), new DueSpec.WithinDays(4), Strictness.Weaker },
        { new DueSpec.WithinDays(6), new DueSpec.WithinWeeks(1), Strictness.Stricter },
        { new DueSpec.WithinDays(8), new DueSpec.WithinWeeks(1), Strictness.Weaker },
        { new DueSpec.WithinWeeks(1), new DueSpec.WithinDays(7), Strictness.Same },
        { new DueSpec.WithinWeeks(1), new DueSpec.WithinDays(8), Strictness.Stricter },
        { new DueSpec.SameDay(), new DueSpec.WithinSchoolDays(0), Strictness.Stricter },
        { new DueSpec.WithinDays(2), new DueSpec.WithinSchoolDays(2), Strictness.Stricter },
        { new DueSpec.WithinDays(3), new DueSpec.WithinSchoolDays(2), Strictness.Incomparable },
        { new DueSpec.SameDay(), new DueSpec.EndOfWeek(0), Strictness.Stricter },
        { new DueSpec.WithinDays(0), new DueSpec.EndOfWeek(0), Strictness.Incomparable },
        { new DueSpec.EndOfWeek(0), new DueSpec.WithinWeeks(1), Strictness.Stricter },
        { new DueSpec.EndOfWeek(0), new DueSpec.EndOfMonth(0), Strictness.Incomparable },
        { new DueSpec.EndOfWeek(1), new DueSpec.EndOfWeek(0), Strictness.Weaker },
        { new DueSpec.EndOfYear(0), new DueSpec.EndOfYear(1), Strictness.Stricter },
        { new DueSpec.SameDay(), new DueSpec.EndOfPeriod(PeriodKind.Quarter, 0), Strictness.Stricter },
        { new DueSpec.WithinHours(23), new DueSpec.WithinDays(1), Strictness.Stricter },
        { new DueSpec.WithinHours(24), new DueSpec.WithinDays(1), Strictness.Incomparable },
        { new DueSpec.Entry(), new DueSpec.SameDay(), Strictness.Incomparable },
        { new DueSpec.LastLesson(), new DueSpec.SameDay(), Strictness.Stricter },
        { new DueSpec.SameDay(), new DueSpec.LastLesson(), Strictness.Weaker },
        { new DueSpec.BeforeDay(), new DueSpec.LastLesson(), Strictness.Stricter },
        { new DueSpec.WithinDays(0), new DueSpec.SameDay(), Strictness.Weaker },
        { new DueSpec.WithinHours(12), new DueSpec.WithinHours(24), Strictness.Stricter },
        { new DueSpec.WithinHours(24), new DueSpec.SameDay(), Strictness.Incomparable },
        { new DueSpec.EndOfPeriod(PeriodKind.Quarter, 0), new DueSpec.EndOfPeriod(PeriodKind.Quarter, 2), Strictness.Stricter },
        { new DueSpec.EndOfPeriod(PeriodKind.Quarter, 0), new DueSpec.EndOfPeriod(PeriodKind.Year, 2), Strictness.Incomparable },
        { new DueSpec.EndOfOwnPeriod(3), new DueSpec.EndOfOwnPeriod(5), Strictness.Stricter },
        { new DueSpec.EndOfOwnPeriod(5), new DueSpec.EndOfOwnPeriod(3), Strictness.Weaker },
        { new DueSpec.EndOfOwnPeriod(0), new DueSpec.EndOfOwnPeriod(null), Strictness.Same },
        { new DueSpec.EndOfOwnPeriod(5), new DueSpec.NotSet(), Strictness.Stricter },
        { new DueSpec.EndOfYear(0), new DueSpec.EndOfYear(5), Strictness.Stricter },
        { new DueSpec.BeforeDate(new LocalDate(2023, 9, 1)), new DueSpec.BeforeDate(new LocalDate(2023, 10, 1)), Strictness.Stricter },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compare_TwoDues_TellsWhichIsNeverLater(DueSpec own, DueSpec act, Strictness expected) =>
        Assert.Equal(expected, DueStrictness.Compare(own, act, ReadingSet.Defaults));

    [Theory]
    [InlineData("G-week-span", "b", Strictness.Same)]
    [InlineData("G-week-span", "c", Strictness.Incomparable)]
    [InlineData("G-week-span", "d", Strictness.Incomparable)]
    public void Compare_UnderAnotherReading_ReckonsAsItSays(string reading, string option, Strictness expected) => Assert.Equal(
        expected,
        DueStrictness.Compare(new DueSpec.WithinWeeks(1), new DueSpec.WithinDays(6), ReadingSet.Defaults.With(KnownReadings.Find(reading)!, option)));

    [Fact]
    public void Compare_WorkingDayAgainstTheLastLesson_CannotTell()
    {
        var readings = ReadingSet.Defaults.With(KnownReadings.Day, "b");

        Assert.Equal(Strictness.Incomparable, DueStrictness.Compare(new DueSpec.LastLesson(), new DueSpec.SameDay(new LocalTime(17, 0)), readings));
        Assert.Equal(Strictness.Stricter, DueStrictness.Compare(new DueSpec.SameDay(new LocalTime(16, 59)), new DueSpec.SameDay(new LocalTime(17, 0)), readings));
    }

    [Theory]
    [InlineData(""" "due": { "rule": "days", "days": 20 } """, "ELJ-D421: Норма «mark.recorded»: срок мягче, чем в пакете «lenskaya-2017». Школа вправе только ужесточать; верните прежнее значение или сделайте строже.")]
    [InlineData(""" "due": { "rule": "end-of-month" } """, "ELJ-D422: Норма «mark.recorded»: новый срок нельзя сравнить со сроком пакета «lenskaya-2017». Выберите правило, которое никогда не кончается позже прежнего.")]
    [InlineData(""" "force": "advice" """, "ELJ-D421: Норма «mark.recorded»: сила мягче, чем в пакете «lenskaya-2017». Школа вправе только ужесточать; верните прежнее значение или сделайте строже.")]
    public void Read_ChangeWeakerThanBase_IsRefused(string change, string expected)
    {
        var read = ReadSchool(change);

        var defect = Assert.Single(read.Defects);
        Assert.EndsWith(expected, defect.Describe(), StringComparison.Ordinal);
        Assert.StartsWith("school.json:$.changes[0].", defect.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ChangeStricterFromADate_SplitsTheEdition()
    {
        var pack = ReadSchool(""" "due": { "rule": "days", "days": 3 }, "from": "2023-10-01" """).Value;

        var editions = pack.Bindings.Single(b => b.Norm.Id.Value == "mark.recorded").Editions;
        Assert.Equal(2, editions.Length);
        Assert.Equal(new DateSpan(new LocalDate(2017, 11, 7), new LocalDate(2023, 9, 30)), editions[0].InForce);
        Assert.Equal(new DueSpec.WithinWeeks(1), editions[0].Due);
        Assert.Equal(new DateSpan(new LocalDate(2023, 10, 1), null), editions[1].InForce);
        Assert.Equal(new DueSpec.WithinDays(3), editions[1].Due);
        Assert.Equal("приказ школы № 1", editions[1].Source);
    }

    [Fact]
    public void Read_BaseAllowsIt_WeakerIsAccepted()
    {
        const string Base = """
            { "id": "own-act", "title": "т", "source": "и", "inForce": { "from": "2023-09-01" }, "clauses": [
              { "id": "1", "kind": "O", "text": "т", "norms": [{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "mayWeaken": ["due"] }] } ] }
            """;
        var act = PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(Base)).Value;
        const string School = """
            { "id": "school", "title": "т", "source": "и", "inForce": { "from": "2023-09-01" }, "basedOn": "own-act", "clauses": [],
              "changes": [{ "norm": "lesson.recorded", "due": { "rule": "days", "days": 2 }, "source": "приказ" }] }
            """;

        var read = new PackReader(Norms.NormCatalog.Standard, id => id == act.Id ? act : null, [act.Id]).Read(Encoding.UTF8.GetBytes(School));

        Assert.Equal(new DueSpec.WithinDays(2), read.Value.Bindings.Single().Editions.Single().Due);
    }

    private static Domain.Defects.Result<RegulationPack> ReadSchool(string change)
    {
        var json = $$"""
            { "id": "school", "title": "Пакет школы", "source": "приказ школы № 1", "inForce": { "from": "2023-09-01" }, "basedOn": "lenskaya-2017", "clauses": [],
              "changes": [{ "norm": "mark.recorded", "source": "приказ школы № 1", {{change}} }] }
            """;
        return PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(json), "school.json");
    }
}
