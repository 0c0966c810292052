using System.Text;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Tests.Readings;

/// <summary>Readings of clauses that not norms alone carry.</summary>
public sealed partial class ReadingTests
{
    [Fact]
    public void AnyPerson_EachOption_CountsEveryHandingOnOrDoubtsIt() => Check(
        ClauseReadings.AnyPerson,
        "incident.code-passed-on",
        due: null,
        """
        | происшествие                    | a         | b              |
        | код передан другому             | нарушено  | не установлено |
        | учётные данные известны чужим   | исполнено | исполнено      |
        """);

    [Theory]
    [InlineData("a", Force.Binding)]
    [InlineData("b", Force.Advice)]
    public void Discredit_EachOption_MakesADisclosureABreachOrAReasonToLook(string option, Force expected)
    {
        const string Norm = "incident.credentials-compromised";
        var binding = SchoolOf("elista-2023", ClauseReadings.Discredit, option, Norm).Bindings.Single(b => b.Norm.Id.Value == Norm);

        var edition = Assert.Single(binding.Editions);
        Assert.Equal(expected, edition.Force);
        Assert.Contains(ClauseReadings.Discredit, binding.ReadingsOf(edition));
    }

    [Fact]
    public void RecordingFrom_EachOption_BeginsWithThePlanOrWithTheOrder() => Check(
        ClauseReadings.RecordingFrom,
        "homework.recorded",
        option => SchoolOf("elista-2023", ClauseReadings.RecordingFrom, option, "homework.recorded"),
        """
        | дата урока | задание внесено  | a            | b            |
        | 31.08.2023 | 31.08.2023 10:00 | не действует | не действует |
        | 01.09.2023 | 01.09.2023 10:00 | не действует | исполнено    |
        | 30.09.2023 | 30.09.2023 10:00 | не действует | исполнено    |
        | 01.10.2023 | 01.10.2023 10:00 | исполнено    | исполнено    |
        """);

    [Fact]
    public void RecordingTo_EachOption_EndsWithThePlanOrWithTheYear() => Check(
        ClauseReadings.RecordingTo,
        "homework.recorded",
        option => SchoolOf("elista-2023", ClauseReadings.RecordingTo, option, "homework.recorded"),
        """
        | проверка на | дата урока | задание внесено  | a            | b            |
        | 31.08.2024  | 31.05.2024 | 31.05.2024 10:00 | исполнено    | исполнено    |
        | 31.08.2024  | 01.06.2024 | 01.06.2024 10:00 | не действует | исполнено    |
        """);

    [Theory]
    [InlineData("lesson.recorded", "записан")]
    [InlineData("attendance.recorded", "посещаемость отмечена")]
    [InlineData("mark.recorded", "отметка внесена")]
    public void Facultatives_EachOption_ReachesFacultativeJournalsOrNot(string norm, string entered)
    {
        Check(
            ClauseReadings.Facultatives,
            norm,
            option => SchoolOf("krasnomakskaya-2021", ClauseReadings.Facultatives, option, norm),
            $$"""
            | вид журнала    | {{entered}} | a              | b              |
            | факультативный | нет     | не установлено | не применяется |
            | элективный     | нет     | не установлено | не установлено |
            """);
        Assert.DoesNotContain(PackLibrary.Standard.Get("lenskaya-2017").Value.Bindings.SelectMany(b => b.Editions.SelectMany(b.ReadingsOf)), r => r == ClauseReadings.Facultatives);
    }

    [Theory]
    [InlineData("a", Force.Binding)]
    [InlineData("b", Force.Advice)]
    public void TrainingForce_EachOption_BindsOrAdvises(string option, Force expected)
    {
        var binding = SchoolOf("lenskaya-2017", ClauseReadings.TrainingForce, option, "lesson.recorded").Bindings.Single(b => b.Norm.Id.Value == "lesson.recorded");

        var edition = Assert.Single(binding.Editions);
        Assert.Equal(expected, edition.Force);
        Assert.Contains(ClauseReadings.TrainingForce, binding.ReadingsOf(edition));
    }

    public static TheoryData<string, string, string> StatedAtClauses => new()
    {
        { nameof(ClauseReadings.Participation), "elista-2023", "4.3" },
        { nameof(ClauseReadings.OneMark), "elista-2023", "4.3" },
        { nameof(ClauseReadings.FamilyActivity), "elista-2023", "4.3" },
        { nameof(ClauseReadings.SiteBefore), "elista-2023", "ПГ-2" },
        { nameof(ClauseReadings.SeminarYear), "elista-2023", "ПГ-3" },
        { nameof(ClauseReadings.OtherStatute), "krasnomakskaya-2021", "2.4" },
        { nameof(ClauseReadings.Newcomers), "krasnomakskaya-2021", "3.1" },
        { nameof(ClauseReadings.DiaryInforms), "krasnomakskaya-2021", "6.4" },
        { nameof(ClauseReadings.StorageTerm), "lenskaya-2017", "2.5" },
        { nameof(ClauseReadings.JournalFinished), "lenskaya-2017", "3.2a" },
        { nameof(ClauseReadings.TrainingQuarter), "lenskaya-2017", "П-0" },
    };

    /// <summary>No norm carries them: the act states them at the clause, and a school chooses for whatever goes by the clause.</summary>
    [Theory]
    [MemberData(nameof(StatedAtClauses))]
    public void StatedReading_EachOption_IsThePacksAndASchoolsToChoose(string field, string act, string clause)
    {
        var reading = (Reading)typeof(ClauseReadings).GetField(field)!.GetValue(null)!;
        var pack = PackLibrary.Standard.Get(act).Value;

        Assert.Contains(reading, pack.Clauses.Single(c => c.Id == clause).Readings);
        Assert.Same(reading.Default, pack.Readings[reading]);
        Assert.All(reading.Options, o => Assert.Same(o, SchoolOf(act, reading, o.Id).Readings[reading]));
    }

    /// <summary>The pack of a school that reads an act otherwise; where a norm is named, its binding too.</summary>
    private static RegulationPack SchoolOf(string act, Reading reading, string option, string? norm = null)
    {
        var choice = $$"""{ "{{reading}}": "{{option}}" }""";
        var changes = norm is null || option == reading.Default.Id ? "" : $$""", "changes": [{ "norm": "{{norm}}", "source": "приказ", "readings": {{choice}} }]""";
        return PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(
            $$"""{ "id": "school", "title": "Проба", "source": "приказ", "inForce": {}, "basedOn": "{{act}}", "readings": {{choice}}, "clauses": []{{changes}} }""")).Value;
    }
}
