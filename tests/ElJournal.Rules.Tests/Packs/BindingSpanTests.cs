using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>A norm of an act may begin later or end earlier than the act.</summary>
public sealed class BindingSpanTests
{
    [Theory]
    [InlineData(""" "inForce": { "from": "2023-10-01", "to": "2024-05-31" }, """, "2023-10-01..2024-05-31")]
    [InlineData(""" "inForce": { "from": "2023-10-01" }, """, "2023-10-01..2024-08-31")]
    [InlineData(""" "inForce": { "to": "2024-05-31" }, """, "2023-09-01..2024-05-31")]
    [InlineData(""" "inForce": { "from": "2023-09-01", "to": "2024-08-31" }, """, "2023-09-01..2024-08-31")]
    [InlineData("", "2023-09-01..2024-08-31")]
    public void Read_SpanOfANorm_LeavesItsOpenEndsToTheAct(string span, string expected) =>
        Assert.Equal(expected, Read(span).Value.Bindings.Single().Editions.Single().InForce.ToString());

    [Theory]
    [InlineData(""" "inForce": { "from": "2023-08-31" }, """, "norms[0].inForce: ELJ-D423: Норма действует с 31.08.2023, а её акт — с 01.09.2023 по 31.08.2024. Исправьте «inForce» нормы: она не может начаться раньше акта или кончиться позже него.")]
    [InlineData(""" "inForce": { "to": "2024-09-01" }, """, "norms[0].inForce: ELJ-D423: Норма действует по 01.09.2024, а её акт — с 01.09.2023 по 31.08.2024. Исправьте «inForce» нормы: она не может начаться раньше акта или кончиться позже него.")]
    [InlineData(""" "inForce": { "from": "2023-10-01", "to": "2025-05-31" }, """, "norms[0].inForce: ELJ-D423: Норма действует с 01.10.2023 по 31.05.2025, а её акт — с 01.09.2023 по 31.08.2024. Исправьте «inForce» нормы: она не может начаться раньше акта или кончиться позже него.")]
    [InlineData(""" "inForce": { "from": "2024-05-31", "to": "2023-10-01" }, """, "norms[0].inForce: ELJ-D414: Действие с 31.05.2024 по 01.10.2023: конец раньше начала. Поменяйте даты местами.")]
    [InlineData(""" "inForce": { "since": "2023-10-01" }, """, "norms[0].inForce.since: ELJ-D404: Неизвестное поле «since». Уберите его или исправьте имя; здесь возможны: from, to.")]
    public void Read_SpanOfANormThatCannotBe_IsRefused(string span, string expected)
    {
        var defect = Assert.Single(Read(span).Defects);

        Assert.Equal("act.json:$.clauses[0]." + expected, defect.Describe());
    }

    [Fact]
    public void Read_EditionWithinTheSpan_EndsWithIt()
    {
        const string Edition = """ "inForce": { "from": "2023-10-01", "to": "2024-05-31" }, "editions": [{ "from": "2024-01-09", "due": { "rule": "days", "days": 2 }, "source": "приказ" }], """;

        var editions = Read(Edition).Value.Bindings.Single().Editions;

        Assert.Equal(["2023-10-01..2024-01-08", "2024-01-09..2024-05-31"], editions.Select(e => e.InForce.ToString()));
    }

    [Fact]
    public void Saki_JournalDuties_BeginOnTheFirstOfSeptember()
    {
        var pack = PackLibrary.Standard.Get("saki-2020").Value;

        Assert.Equal(new DateSpan(new LocalDate(2020, 5, 22), null), pack.InForce);
        Assert.All(pack.Bindings.Where(b => b.Act == pack.Id && b.Clause.Id != "4.3"), binding =>
        {
            Assert.Null(binding.EditionOn(new LocalDate(2020, 8, 31)));
            Assert.NotNull(binding.EditionOn(new LocalDate(2020, 9, 1)));
        });
    }

    [Fact]
    public void Saki_Preparation_BeginsWithTheOrder() =>
        Assert.All(PackLibrary.Standard.Get("saki-2020").Value.Bindings.Where(b => b.Clause.Id == "4.3"), binding =>
        {
            Assert.Null(binding.EditionOn(new LocalDate(2020, 5, 21)));
            Assert.NotNull(binding.EditionOn(new LocalDate(2020, 5, 22)));
        });

    [Fact]
    public void Elista_RecordingDuties_RunFromOctoberToTheEndOfMay()
    {
        var pack = PackLibrary.Standard.Get("elista-2023").Value;

        var recording = pack.Bindings.Where(b => b.Clause.Id.StartsWith("6.", StringComparison.Ordinal)).ToList();
        Assert.Equal(["6.1", "6.1a", "6.2", "6.3", "6.4", "6.5"], recording.Select(b => b.Clause.Id));
        Assert.All(recording, binding =>
        {
            Assert.Null(binding.EditionOn(new LocalDate(2023, 9, 30)));
            Assert.NotNull(binding.EditionOn(new LocalDate(2023, 10, 1)));
            Assert.NotNull(binding.EditionOn(new LocalDate(2024, 5, 31)));

            // Attestation marks are owed until the year is closed, the rest until the plan ends.
            Assert.Equal(binding.Clause.Id == "6.5", binding.EditionOn(new LocalDate(2024, 6, 1)) is not null);
        });
    }

    [Fact]
    public void Elista_DutiesOfTheAdministrator_RunAsLongAsTheAct()
    {
        var pack = PackLibrary.Standard.Get("elista-2023").Value;

        Assert.All(pack.Bindings.Where(b => b.Clause.Id is "5.1" or "5.2" or "5.3"), binding => Assert.Equal(pack.InForce, Assert.Single(binding.Editions).InForce));
    }

    private static Result<RegulationPack> Read(string span) => PackLibrary.Standard.Read(
        Encoding.UTF8.GetBytes($$"""
            { "id": "act", "title": "т", "source": "и", "inForce": { "from": "2023-09-01", "to": "2024-08-31" }, "clauses": [
              { "id": "1", "kind": "O", "text": "т", "norms": [{ "norm": "lesson.recorded", {{span}} "due": { "rule": "same-day" } }] } ] }
            """),
        "act.json");
}
