using ElJournal.Rules.Mutations;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Mutations;

/// <summary>Which mutants a pack has: the operators are a fixed list, and each fits wherever it can.</summary>
public sealed class MutantsTests
{
    public static TheoryData<string> Packs => [.. PackLibrary.Standard.Ids];

    [Fact]
    public void Of_DutyWithATermInWeeks_ChangesEveryPartOfIt() => Assert.Equal(
        [
            "mark.recorded/number/weeks:1-2",
            "mark.recorded/unit/weeks-days",
            "mark.recorded/due-kind/weeks-end-of-week",
            "mark.recorded/due-kind/weeks-not-set",
            "mark.recorded/reading/G-unmarked:a-b",
            "mark.recorded/reading/G-works:a-b",
            "mark.recorded/reading/G-entered:a-b",
            "mark.recorded/reading/lenskaya-2.4-own:a-b",
            "mark.recorded/reading/lenskaya-2.4-day:a-b",
            "mark.recorded/reading/lenskaya-П-0-force:a-b",
            "mark.recorded/reading/G-week-span:a-b",
            "mark.recorded/reading/G-week-span:a-c",
            "mark.recorded/reading/G-week-span:a-d",
            "mark.recorded/reading/G-nonworking:b-a",
            "mark.recorded/reading/G-nonworking:b-c",
            "mark.recorded/reading/G-outage:b-a",
            "mark.recorded/in-force/2017-11-07-1",
            "mark.recorded/in-force/2017-11-07+1",
            "mark.recorded/drop-term/result.marked",
            "mark.recorded/negate-term/result.marked",
            "mark.recorded/drop-term/result.not-cancelled",
            "mark.recorded/negate-term/result.not-cancelled",
            "mark.recorded/drop-term/result.work-done",
            "mark.recorded/negate-term/result.work-done",
            "mark.recorded/anchor/result.common-day",
            "mark.recorded/anchor/result.common-set-day",
            "mark.recorded/anchor/result.set-day",
            "mark.recorded/bearer/nobody",
            "mark.recorded/bearer/result.stand-in",
            "mark.recorded/bearer/result.stranger",
            "mark.recorded/drop-norm",
        ],
        Mutants.Of(TestPacks.Lenskaya, NormCatalog.Standard).Select(m => m.Id).Where(id => id.StartsWith("mark.recorded/", StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{ "rule": "same-day", "workingDayEnd": "17:00" }""", "G-day:b", "number/minute-earlier number/minute-later due-kind/same-day-last-lesson due-kind/same-day-days due-kind/same-day-not-set")]
    [InlineData("""{ "rule": "days", "days": 0 }""", "", "number/days:0-1 unit/days-school-days due-kind/days-same-day due-kind/days-before-day due-kind/days-not-set")]
    [InlineData("""{ "rule": "days", "days": 3 }""", "", "number/days:3-2 number/days:3-4 unit/days-school-days unit/days-weeks due-kind/days-same-day due-kind/days-not-set")]
    [InlineData("""{ "rule": "school-days", "schoolDays": 366 }""", "", "number/school-days:366-365 unit/school-days-days due-kind/school-days-same-day due-kind/school-days-not-set")]
    [InlineData("""{ "rule": "hours", "hours": 1 }""", "", "number/hours:1-2 unit/hours-days due-kind/hours-same-day due-kind/hours-not-set")]
    [InlineData("""{ "rule": "weeks", "weeks": 52 }""", "", "number/weeks:52-51 unit/weeks-days due-kind/weeks-end-of-week due-kind/weeks-not-set")]
    [InlineData("""{ "rule": "last-lesson" }""", "", "due-kind/last-lesson-before-day due-kind/last-lesson-same-day due-kind/last-lesson-not-set")]
    [InlineData("""{ "rule": "entry" }""", "", "due-kind/entry-last-lesson due-kind/entry-same-day due-kind/entry-not-set")]
    [InlineData("""{ "rule": "before-day" }""", "", "due-kind/before-day-last-lesson due-kind/before-day-same-day due-kind/before-day-not-set")]
    [InlineData("""{ "rule": "before-date", "date": "2024-01-09" }""", "", "number/date-earlier number/date-later due-kind/before-date-before-day due-kind/before-date-not-set")]
    [InlineData("""{ "rule": "end-of-week" }""", "", "number/school-days:0-1 unit/end-of-week-end-of-month due-kind/end-of-week-same-day due-kind/end-of-week-not-set")]
    [InlineData("""{ "rule": "end-of-month", "schoolDays": 1 }""", "", "number/school-days:1-0 number/school-days:1-2 unit/end-of-month-end-of-week due-kind/end-of-month-end-of-week due-kind/end-of-month-not-set")]
    [InlineData("""{ "rule": "end-of-period", "period": "quarter" }""", "", "number/school-days:0-1 unit/end-of-quarter-end-of-trimester unit/end-of-quarter-end-of-halfyear unit/end-of-quarter-end-of-year due-kind/end-of-quarter-end-of-week due-kind/end-of-quarter-not-set")]
    [InlineData("""{ "rule": "end-of-year", "schoolDays": 1 }""", "", "number/school-days:1-0 number/school-days:1-2 due-kind/end-of-year-end-of-week due-kind/end-of-year-not-set")]
    [InlineData("""{ "rule": "not-set" }""", "", "due-kind/not-set-same-day")]
    public void Of_DueMoments_GoToTheirNeighbours(string due, string reading, string expected)
    {
        var pack = TestPacks.Of("lesson.recorded", due, reading.Length == 0 ? "" : $"\"{reading.Split(':')[0]}\": \"{reading.Split(':')[1]}\"");

        var found = Mutants.Of(pack, NormCatalog.Standard)
            .Where(m => m.Operator is MutationOperator.Number or MutationOperator.Unit or MutationOperator.DueKind)
            .Select(m => m.Id["lesson.recorded/".Length..]);

        Assert.Equal(expected.Split(' '), found);
    }

    [Fact]
    public void Of_SeveralEditions_ChangesEachAndTheDaysBetween()
    {
        var pack = TestPacks.Read(
            """
            { "id": "act", "title": "Акт", "source": "приказ", "inForce": { "from": "2023-09-01", "to": "2024-05-31" }, "clauses": [{ "id": "1", "kind": "O", "text": "Пункт.", "norms": [{
              "norm": "lesson.recorded", "due": { "rule": "not-set" }, "editions": [{ "from": "2024-05-31", "due": { "rule": "same-day" }, "source": "приказ № 2" }] }] }] }
            """);

        var found = Mutants.Of(pack, NormCatalog.Standard).Where(m => m.Operator is MutationOperator.DueKind or MutationOperator.InForce).ToList();

        Assert.Equal(
            [
                "due-kind/not-set-same-day@2023-09-01",
                "due-kind/same-day-last-lesson@2024-05-31", "due-kind/same-day-days@2024-05-31", "due-kind/same-day-not-set@2024-05-31",
                "in-force/2023-09-01-1", "in-force/2023-09-01+1",
                "in-force/2024-05-31-1",
                "in-force/2024-06-01+1",
            ],
            found.Select(m => m.Id["lesson.recorded/".Length..]));
        var moved = found.Single(m => m.Id.EndsWith("2024-05-31-1", StringComparison.Ordinal));
        Assert.Equal(["2023-09-01..2024-05-29", "2024-05-30..2024-05-31"], moved.Changed!.Editions.Select(e => e.InForce.ToString()));
        Assert.Equal("действует с 30.05.2024 вместо 31.05.2024", moved.Description);
    }

    [Fact]
    public void Of_SchoolsPack_ChangesWhatTheSchoolChangedAndNothingElse()
    {
        var school = TestPacks.Read(
            """
            { "id": "school", "title": "Школа", "source": "приказ", "inForce": { "from": "2023-09-01" }, "basedOn": "lenskaya-2017", "clauses": [],
              "changes": [{ "norm": "mark.recorded", "due": { "rule": "days", "days": 3 }, "source": "приказ" }] }
            """);

        Assert.Equal(["mark.recorded"], Mutants.Of(school, NormCatalog.Standard).Select(m => m.Original.Norm.Id.Value).Distinct());
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Of_ShippedPack_NamesEachMutantOnceAndChangesSomething(string id)
    {
        var mutants = Mutants.Of(PackLibrary.Standard.Find(id)!, NormCatalog.Standard);

        Assert.NotEmpty(mutants);
        Assert.Distinct(mutants.Select(m => m.Id));
        Assert.All(mutants, m => Assert.True(m.Changed is null || m.Changed.Norm != m.Original.Norm || !m.Changed.Editions.SequenceEqual(m.Original.Editions), m.Id));
        Assert.All(mutants, m => Assert.DoesNotMatch("[{}]|\\d{4}-\\d", m.Description));
    }
}
