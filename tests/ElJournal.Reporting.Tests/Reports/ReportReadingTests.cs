using System.Text;
using System.Text.Json;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using NodaTime;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>Readings of clauses that reports carry: each option makes another figure of the same facts.</summary>
public sealed class ReportReadingTests
{
    private static readonly DataRead[] Reads =
    [
        new(AccountId.Parse("p-0003"), Instant.FromUtc(2023, 9, 5, 12, 0)) { Pupil = PupilId.Parse("p-0003") },
        new(AccountId.Parse("p-0004"), Instant.FromUtc(2023, 9, 6, 12, 0)) { Pupil = PupilId.Parse("p-0004") },
        new(AccountId.Parse("p-0006"), Instant.FromUtc(2023, 9, 6, 12, 0)),
        new(AccountId.Parse("p-0001"), Instant.FromUtc(2023, 11, 8, 12, 0)) { Pupil = PupilId.Parse("p-0001") },
    ];

    [Theory]
    [InlineData("a", "250/3 N=6")]
    [InlineData("b", "100 N=2")]
    public void Participation_EachOption_CountsLessonsOrTeachers(string option, string expected) =>
        Assert.Equal(expected, Indicators(ClauseReadings.Participation, option).Figure("participation"));

    [Theory]
    [InlineData("a", "50 N=10")]
    [InlineData("b", "90 N=10")]
    public void OneMark_EachOption_LeavesOutThoseWithoutMarksOrNot(string option, string expected) =>
        Assert.Equal(expected, Indicators(ClauseReadings.OneMark, option).Figure("withOneMark"));

    [Theory]
    [InlineData("a", "100 N=1", "100/7 N=7")]
    [InlineData("b", "0 N=1", "200/7 N=7")]
    public void FamilyActivity_EachOption_CountsSignInsOrReadsOfTheDiary(string option, string guardians, string pupils)
    {
        var json = Indicators(ClauseReadings.FamilyActivity, option);

        Assert.Equal((guardians, pupils), (json.Figure("guardians"), json.Figure("pupils")));
    }

    [Theory]
    [InlineData("a", "g-6 p-0006", "0 N=2")]
    [InlineData("b", "p-0006", "0 N=1")]
    public void Newcomers_EachOption_ListsTheirGuardiansOrNot(string option, string expected, string share)
    {
        var json = Make("users", "krasnomakskaya-2021", ClauseReadings.Newcomers, option, [new Guardianship(GuardianId.Parse("g-6"), PupilId.Parse("p-0006"))]);

        Assert.Equal(expected, string.Join(' ', json.Rows("newcomers").Select(r => r.Text("account")).Order(StringComparer.Ordinal)));
        Assert.Equal(share, json.Figure("newcomersWithCredentials"));
    }

    [Theory]
    [InlineData("a", "журнал класса не закончен")]
    [InlineData("b", "журналы школы не закончены")]
    public void JournalFinished_ClassClosedAndSchoolOpen_FinishesTheStatementOrNot(string option, string expected)
    {
        var closed = Statement(option, [new JournalClosing(JournalId.Parse("j-1"), SmallSchool.Of(ReportParameters.None).AsOf)]);
        var year = Statement(option, [new JournalClosing(journal: null, SmallSchool.Of(ReportParameters.None).AsOf)]);

        Assert.Contains(expected, closed, StringComparison.Ordinal);
        Assert.DoesNotContain("Ведомость ждёт", year, StringComparison.Ordinal);
    }

    private static JsonElement Indicators(Reading reading, string option) => Make("control-indicators", "elista-2023", reading, option, Reads);

    private static string Statement(string option, LedgerFact[] closings) =>
        string.Concat(Make("summary-statement", "lenskaya-2017", ClauseReadings.JournalFinished, option, closings).GetProperty("warnings").EnumerateArray());

    private static JsonElement Make(string report, string act, Reading reading, string option, LedgerFact[] more)
    {
        var school = $$"""{ "id": "school", "title": "Проба", "source": "приказ", "inForce": {}, "basedOn": "{{act}}", "readings": { "{{reading}}": "{{option}}" }, "clauses": [] }""";
        var definition = ReportCatalog.Find(report).Value;
        var usual = SmallSchool.Of(definition.Required);
        var record = SmallSchool.With([.. more], static year => year);
        var input = new ReportInput(record, SchoolIndexBuilder.Build(record, usual.AsOf))
        {
            Policy = usual.Policy,
            Class = usual.Class,
            Period = usual.Period,
            Regulation = new Regulation(PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(school), "school.json").Value),
        };
        return definition.Make(input).Value.ToJson();
    }
}
