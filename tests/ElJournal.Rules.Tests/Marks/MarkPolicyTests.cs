using System.Text;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Records;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Builders;
using NodaTime;

namespace ElJournal.Rules.Tests.Marks;

public sealed class MarkPolicyTests
{
    private const string Average = """{ "computation": "mark.average", "preset": "usual" }""";
    private const string Proposal = """{ "computation": "mark.proposal", "preset": "t65" }""";
    private static readonly SchoolRegister Register = ASchool.Default.Build().Register;
    private static readonly Journal Algebra = Register.Journals[0];
    private static readonly LocalDate Day = new(2023, 10, 28);

    [Fact]
    public void For_NobodyChose_IsUndetermined()
    {
        var applied = MarkPolicy.None.For(Algebra, Register, Day);

        Assert.Null(applied.Rules);
        Assert.Equal(["не выбран ни готовый набор правил, ни регламент, который их задаёт"], applied.Reasons.AsEnumerable());
    }

    [Theory]
    [InlineData("usual", "4.50")]
    [InlineData("t60", "4.60")]
    [InlineData("t65", "4.65")]
    [InlineData("t70", "4.70")]
    public void OfPreset_Name_IsThatSet(string name, string five)
    {
        var applied = MarkPolicy.OfPreset(name).Value.For(Algebra, Register, Day);

        Assert.Equal(five, applied.Rules!.LowerBounds.Items[^1].Bound.ToString("0.00", null));
        Assert.Equal([$"готовый набор «{name}»"], applied.Sources.AsEnumerable());
        Assert.Equal(ScaleKind.Ungraded, MarkPolicy.OfPreset(name).Value.For(Algebra with { IsMarked = false }, Register, Day).Rules!.Scale.Kind);
    }

    [Fact]
    public void OfPreset_UnknownName_SaysWhichThereAre() =>
        Assert.Equal("ELJ-D613: Готового набора правил «t55» нет. Есть: t60, t65, t70, usual.", Assert.Single(MarkPolicy.OfPreset("t55").Defects).Describe());

    [Theory]
    [InlineData("base", "«Основа: качество данных и права доступа» правил оценивания не задаёт")]
    [InlineData("krasnomakskaya-2021", "пункт 2.5 правил не называет: Приложение 5: положение о средневзвешенной отметке (текст не получен)")]
    public void Of_ShippedAct_IsUndeterminedWithItsReason(string id, string reason)
    {
        var applied = Of(PackLibrary.Standard.Find(id)!);

        Assert.Null(applied.Rules);
        Assert.Equal(reason, applied.Reasons[0]);
    }

    [Fact]
    public void Of_SchoolOnAnActWithoutNumbers_IsByTheSchoolsOwn()
    {
        var applied = Of(Pack($"{Average}, {Proposal}", """ "basedOn": "krasnomakskaya-2021", """));

        Assert.Equal(4.65m, applied.Rules!.LowerBounds.Items[^1].Bound);
        Assert.Equal(["п, пункт 1: приказ № 1"], applied.Sources.AsEnumerable());
        Assert.Empty(applied.Reasons);
    }

    [Fact]
    public void Of_WeightsWithoutBounds_HasAnAverageAndNoProposal()
    {
        var rules = Of(Pack(Average)).Rules!;
        var outcome = rules.Judge(PupilMarks.Of(WeightedMark.Of(5, 3), WeightedMark.Of(4, 3)));

        Assert.False(rules.Has(MarkRulesPart.Proposal));
        Assert.Equal((MarkState.Undetermined, "9/2", 2, null), (outcome.State, outcome.Average.ToString(), outcome.Count, outcome.ProposedMark));
        Assert.Equal("ELJ-D601: Не задан параметр «нижние границы». Задайте его или возьмите за основу готовый набор: usual, t60, t65, t70.", outcome.Defects[0].Describe());
    }

    [Fact]
    public void Of_BoundsWithoutWeights_NamesWhatIsMissing()
    {
        var applied = Of(Pack($$"""{ "computation": "mark.average", "set": { "displayDigits": 2 } }, {{Proposal}}"""));

        Assert.Null(applied.Rules);
        Assert.StartsWith("не заданы: шкала, способ усреднения, веса видов работ, ", Assert.Single(applied.Reasons), StringComparison.Ordinal);
        Assert.DoesNotContain("знаков при показе", applied.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SpecialRulesBeforeGeneralOnes_ArePickedByJournal()
    {
        var pack = Pack($$"""
            { "computation": "mark.average", "for": { "subject": "АЛГЕБРА", "fromYear": 7, "toYear": 7 }, "set": { "displayDigits": 4 } },
            { "computation": "mark.average", "for": { "kind": "elective" }, "preset": "usual", "set": { "scale": "pass-fail" } },
            {{Average}}
            """);

        Assert.Equal(4, Of(pack).Rules!.DisplayDigits);
        Assert.Equal(2, Of(pack, Algebra with { Subject = "Физика" }).Rules!.DisplayDigits);
        Assert.Equal(MarkingScale.PassFail, Of(pack, new Journal(JournalId.Parse("j")) { Kind = JournalKind.Elective }).Rules!.Scale);
    }

    [Fact]
    public void Of_Day_DecidesTheEditionAndWorksKeepTheirWeight()
    {
        var pack = Pack("""
            { "computation": "mark.average", "preset": "usual", "set": { "kindWeights": { "тест": 2 } }, "editions": [
              { "from": "2024-01-09", "source": "приказ № 2", "set": { "kindWeights": { "тест": 5 }, "displayDigits": 1 } } ] }
            """);
        var (before, after) = (Of(pack, day: new LocalDate(2023, 12, 29)), Of(pack, day: new LocalDate(2024, 3, 22)));

        Assert.Equal((2, 1), (before.Rules!.DisplayDigits, after.Rules!.DisplayDigits));
        Assert.Equal(("2", "5"), (after.Rules.WeightOf("тест", new LocalDate(2023, 12, 1)).ToString(), after.Rules.WeightOf("Тест", new LocalDate(2024, 2, 1)).ToString()));
        Assert.Equal(["п, пункт 1: приказ № 2"], after.Sources.AsEnumerable());
        Assert.Null(Of(pack, day: new LocalDate(2023, 8, 31)).Rules);
    }

    [Fact]
    public void Of_ActsThatDisagree_AreAConflict()
    {
        var (one, other) = (Pack($"{Average}, {Proposal}"), Pack($$"""{{Average}}, { "computation": "mark.proposal", "preset": "t70" }""", id: "р"));

        Assert.Equal(["параметр «нижние границы» акты задают по-разному"], MarkPolicy.Of(new Regulation(one, other)).For(Algebra, Register, Day).Reasons.AsEnumerable());
        Assert.NotNull(MarkPolicy.Of(new Regulation(one, PackLibrary.Standard.Find("krasnomakskaya-2021")!)).For(Algebra, Register, Day).Rules);
    }

    [Fact]
    public void Of_JournalWithoutMarks_IsUngradedWhateverIsSet()
    {
        var applied = Of(PackLibrary.Standard.Find("krasnomakskaya-2021")!, Algebra with { IsMarked = false });

        Assert.Equal(ScaleKind.Ungraded, applied.Rules!.Scale.Kind);
    }

    private static AppliedMarkRules Of(RegulationPack pack, Journal? journal = null, LocalDate? day = null) => MarkPolicy.Of(new Regulation(pack)).For(journal ?? Algebra, Register, day ?? Day);

    private static RegulationPack Pack(string computations, string more = "", string id = "п") => PackLibrary.Standard.Read(Encoding.UTF8.GetBytes($$"""
        { "id": "{{id}}", "title": "Правила", "source": "приказ № 1", "inForce": { "from": "2023-09-01" }, {{more}}
          "clauses": [{ "id": "1", "kind": "C", "text": "Как считают отметки.", "computations": [{{computations}}] }] }
        """)).Value;
}
