using System.Reflection;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Tests.Marks.Support;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Marks.Parameters;

public sealed class MarkRulesDraftTests
{
    private static readonly MarkRulesDraft Usual = MarkPresets.Usual.ToDraft();

    /// <summary>One wrong parameter each, and all that is said of it.</summary>
    public static TheoryData<string, MarkRulesDraft, string[]> Wrong { get; } = new()
    {
        {
            "scale upside down", Usual with { Scale = MarkingScale.Numeric(5, 2, 2, 4), LowerBounds = LowerBounds.None, LearningLevelCoefficients = new LearningLevelCoefficients(7) },
            ["Scale: ELJ-D608: Такой шкалы не бывает: от 5 до 2, неудовлетворительно до 2, хорошо от 4. Нужны целые числа от 0 до 100: наименьшая отметка не больше неудовлетворительной, та меньше хорошей, а хорошая не больше наибольшей."]
        },
        { "enumeration", Usual with { AveragingModel = (AveragingModel)9 }, ["AveragingModel: ELJ-D602: Параметр «способ усреднения»: недопустимое значение 9. Допустимо: среднее арифметическое; средневзвешенное; взвешенное среднее по видам работ."] },
        {
            "weights", Usual with { KindWeights = [new KindWeightEdition(null, ("тест", 100.01m), ("Тест", 1), (" ", 1), ("опрос", -1), ("доклад", 0.125m))] },
            [
                "KindWeights[начала].Тест: ELJ-D607: Параметр «веса видов работ»: «Тест» задано дважды. Оставьте одно значение.",
                "KindWeights[начала]: ELJ-D612: Параметр «веса видов работ»: вид работы без названия. Напишите название вида работы.",
                "KindWeights[начала].тест: ELJ-D602: Параметр «веса видов работ»: недопустимое значение 100.01. Допустимо: от 0 до 100.",
                "KindWeights[начала].опрос: ELJ-D602: Параметр «веса видов работ»: недопустимое значение -1. Допустимо: от 0 до 100.",
                "KindWeights[начала].доклад: ELJ-D603: Параметр «веса видов работ»: у числа 0.125 слишком много знаков после запятой. Оставьте не больше 2: лишние знаки не округляются.",
            ]
        },
        {
            "editions", Usual with { KindWeights = [new KindWeightEdition(new LocalDate(2024, 1, 10)), new KindWeightEdition(new LocalDate(2023, 9, 1)), new KindWeightEdition(null)] },
            [
                "KindWeights: ELJ-D610: Редакция весов с 01.09.2023 стоит после редакции с 10.01.2024. Редакции идут по возрастанию дат; без даты может быть только первая.",
                "KindWeights: ELJ-D610: Редакция весов с начала стоит после редакции с 01.09.2023. Редакции идут по возрастанию дат; без даты может быть только первая.",
            ]
        },
        { "unknown kind", Usual with { UnknownKindWeight = UnknownKindWeight.Of(101) }, ["UnknownKindWeight: ELJ-D602: Параметр «вес работы неизвестного вида»: недопустимое значение 101. Допустимо: от 0 до 100."] },
        { "display digits", Usual with { DisplayDigits = 5 }, ["DisplayDigits: ELJ-D602: Параметр «знаков при показе»: недопустимое значение 5. Допустимо: от 0 до 4."] },
        {
            "bounds", Usual with { LowerBounds = LowerBounds.Of((2, 1.5m), (3, 2m), (4, 3.50001m), (4, 3.6m)) },
            [
                "LowerBounds[2]: ELJ-D605: Параметр «нижние границы»: значение задано для отметки 2, а шкала — 2-5. Уберите это значение или исправьте шкалу; у наименьшей отметки нижней границы нет.",
                "LowerBounds[4]: ELJ-D607: Параметр «нижние границы»: «4» задано дважды. Оставьте одно значение.",
                "LowerBounds[5]: ELJ-D604: Параметр «нижние границы»: нет значения для отметки 5. Задайте по одному значению на каждую отметку шкалы; нижней границы нет только у наименьшей.",
                "LowerBounds[3]: ELJ-D606: Нижняя граница 2 не подходит отметке 3. Граница должна быть больше 2 и не больше 3.",
                "LowerBounds[4]: ELJ-D603: Параметр «нижние границы»: у числа 3.50001 слишком много знаков после запятой. Оставьте не больше 4: лишние знаки не округляются.",
            ]
        },
        { "rounding", Usual with { RoundBeforeCompare = CompareRounding.HalfUp(5) }, ["RoundBeforeCompare: ELJ-D602: Параметр «округление перед сравнением»: недопустимое значение 5. Допустимо: от 0 до 4."] },
        {
            "deviation", Usual with { TeacherDeviation = new TeacherDeviation(2, -1) },
            [
                "TeacherDeviation: ELJ-D602: Параметр «отклонение учителя»: недопустимое значение 2. Допустимо: от 0 до 1.",
                "TeacherDeviation: ELJ-D602: Параметр «отклонение учителя»: недопустимое значение -1. Допустимо: от 0 до 1.",
            ]
        },
        { "zone", Usual with { ContestedZone = new ContestedZone(0.51m, ContestedTieBreaker.Teacher) }, ["ContestedZone: ELJ-D602: Параметр «спорная зона»: недопустимое значение 0.51. Допустимо: от 0 до 0.5."] },
        {
            "minimum", Usual with { MinMarks = [new MinMarksRow(PeriodKind.Quarter, 0), new MinMarksRow(PeriodKind.Quarter, 21), new MinMarksRow(PeriodKind.HalfYear, 5, 0), new MinMarksRow(PeriodKind.Year, 5, 2.5m), new MinMarksRow(PeriodKind.Year, 6, 2.5m)] },
            [
                "MinMarks: ELJ-D602: Параметр «наименьшее число отметок»: недопустимое значение 0. Допустимо: от 1 до 20.",
                "MinMarks: ELJ-D602: Параметр «наименьшее число отметок»: недопустимое значение 21. Допустимо: от 1 до 20.",
                "MinMarks: ELJ-D607: Параметр «наименьшее число отметок»: «четверть» задано дважды. Оставьте одно значение.",
                "MinMarks: ELJ-D602: Параметр «наименьшее число отметок»: недопустимое значение 0. Допустимо: от 0.01 до 40.",
                "MinMarks: ELJ-D607: Параметр «наименьшее число отметок»: «учебный год, до 2.5 ч» задано дважды. Оставьте одно значение.",
            ]
        },
        { "control kinds", Usual with { ControlKinds = ["к/р", "К/Р"] }, ["ControlKinds.К/Р: ELJ-D607: Параметр «контрольные работы»: «К/Р» задано дважды. Оставьте одно значение."] },
        {
            "absent", Usual with { AbsentAtControl = AbsentAtControl.DebtThenMark(1, 0) },
            [
                "AbsentAtControl: ELJ-D602: Параметр «пропуск контрольной работы»: недопустимое значение 0. Допустимо: от 1 до 365.",
                "AbsentAtControl: ELJ-D602: Параметр «пропуск контрольной работы»: недопустимое значение 1. Допустимо: от 2 до 5.",
            ]
        },
        { "retake weight", Usual with { RetakePolicy = RetakePolicy.KeepBothRetakeWeight(-0.01m) }, ["RetakePolicy: ELJ-D602: Параметр «пересдача»: недопустимое значение -0.01. Допустимо: от 0 до 100."] },
        { "retakes", Usual with { RetakeAttempts = 6 }, ["RetakeAttempts: ELJ-D602: Параметр «число пересдач»: недопустимое значение 6. Допустимо: от 0 до 5."] },
        { "exam", Usual with { YearModel = YearModel.WithExam(1000) }, ["YearModel: ELJ-D602: Параметр «годовая отметка»: недопустимое значение 1000. Допустимо: от 0 до 100."] },
        { "skip", Usual with { NotAttestedInYear = NotAttestedInYear.SkipIfAtLeast(0) }, ["NotAttestedInYear: ELJ-D602: Параметр «„н/а“ в году»: недопустимое значение 0. Допустимо: от 1 до 12."] },
        {
            "fail among current marks", Usual with { NotAttestedInYear = NotAttestedInYear.AsFail, YearModel = YearModel.MeanOfAllCurrent },
            ["NotAttestedInYear: ELJ-D609: Параметры «„н/а“ в году» и «годовая отметка» противоречат друг другу. Измените один из них."]
        },
        {
            "coefficients", Usual with { LearningLevelCoefficients = new LearningLevelCoefficients(-7, (5, 100), (4, 640), (3, 36)) },
            [
                "LearningLevelCoefficients: ELJ-D602: Параметр «коэффициенты СОУ»: недопустимое значение -7. Допустимо: от 0 до 100.",
                "LearningLevelCoefficients[2]: ELJ-D604: Параметр «коэффициенты СОУ»: нет значения для отметки 2. Задайте по одному значению на каждую отметку шкалы; нижней границы нет только у наименьшей.",
                "LearningLevelCoefficients[4]: ELJ-D602: Параметр «коэффициенты СОУ»: недопустимое значение 640. Допустимо: от 0 до 100.",
            ]
        },
        { "percent digits", Usual with { PercentDigits = 3 }, ["PercentDigits: ELJ-D602: Параметр «знаков в процентах»: недопустимое значение 3. Допустимо: от 0 до 2."] },
        {
            "mark of a scale without marks", Usual with { Scale = MarkingScale.PassFail, LowerBounds = LowerBounds.None, LearningLevelCoefficients = new LearningLevelCoefficients(0), AbsentAtControl = AbsentAtControl.DebtThenMark(2, 7) },
            ["AbsentAtControl: ELJ-D609: Параметры «пропуск контрольной работы» и «шкала» противоречат друг другу. Измените один из них."]
        },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Build_WrongParameter_NamesWhatIsWrong(string what, MarkRulesDraft draft, string[] expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, draft.Build().Defects.Select(d => d.Describe()));
    }

    [Fact]
    public void Build_EmptyDraft_NamesEveryParameter()
    {
        var defects = new MarkRulesDraft().Build().Defects;

        Assert.All(defects, d => Assert.Same(MarkDefects.Missing, d.Code));
        Assert.Equal(Properties(typeof(MarkRulesDraft)).Order(), defects.Select(d => d.Place.Path).Order());
        Assert.Equal("Scale: ELJ-D601: Не задан параметр «шкала». Задайте его или возьмите за основу готовый набор: usual, t60, t65, t70.", defects[0].Describe());
    }

    [Fact]
    public void Build_ManyWrongParameters_NamesThemAll() =>
        Assert.Equal(4, (Usual with { DisplayDigits = -1, PercentDigits = -1, RetakeAttempts = 9, Scale = null }).Build().Defects.Length);

    [Fact]
    public void All_Parameters_AreThePropertiesOfDraftAndRules()
    {
        Assert.Equal(Properties(typeof(MarkRulesDraft)).Order(), MarkParameter.All.Select(p => p.Name).Order());
        Assert.Equal(Properties(typeof(MarkRules)).Order(), MarkParameter.All.Select(p => p.Name).Append(nameof(MarkRules.Missing)).Order());
    }

    [Theory]
    [InlineData(ScaleKind.PassFail)]
    [InlineData(ScaleKind.Ungraded)]
    public void Build_ScaleWithoutNumbers_NeedsNoBounds(ScaleKind kind)
    {
        var draft = Usual with
        {
            Scale = kind == ScaleKind.PassFail ? MarkingScale.PassFail : MarkingScale.Ungraded,
            LowerBounds = LowerBounds.None,
            LearningLevelCoefficients = new LearningLevelCoefficients(0),
        };

        Assert.True(draft.Build().IsGood);
        Assert.Equal(["LowerBounds[5]"], (draft with { LowerBounds = LowerBounds.Of((5, 4.5m)) }).Build().Defects.Select(d => d.Place.Path));
    }

    [Fact]
    public void ToDraft_Rules_BuildThemAgain() => Assert.Equal(Usual, Usual.Build().Value.ToDraft());

    [Fact]
    public void Amend_EditionFromADayThatHasMarks_IsRefused()
    {
        var last = new LocalDate(2024, 1, 15);
        var defects = MarkPresets.Usual.Amend(new KindWeightEdition(last, ("тест", 5)), last).Defects;

        Assert.Equal(["ELJ-D611: Редакция весов с 15.01.2024 изменила бы вес уже отмеченных работ: последняя из них 15.01.2024. Назначьте редакцию на более поздний день."], defects.Select(d => d.Describe()));
    }

    [Fact]
    public void WeightOf_Day_GoesByTheEditionOfThatDay()
    {
        var change = new LocalDate(2024, 1, 15);
        var rules = MarkPresets.Usual.Amend(new KindWeightEdition(change, ("тест", 5)), change.PlusDays(-1)).Value;

        Assert.Equal("2", rules.WeightOf("Тест", change.PlusDays(-1)).ToString());
        Assert.Equal("5", rules.WeightOf("тест", change).ToString());
        Assert.Equal("1", rules.WeightOf("контрольная работа", change).ToString());
        Assert.Equal("1", rules.WeightOf(null, change).ToString());
        Assert.Null(rules.With(d => d with { UnknownKindWeight = UnknownKindWeight.Error }).WeightOf("зарядка", change));
    }

    [Fact]
    public void RefuseWeight_OnlyTheSchoolSetsWeights_AnotherOneIsRefused()
    {
        var day = new LocalDate(2024, 1, 15);
        var free = MarkPresets.Usual.With(d => d with { WeightOverride = WeightOverride.TeacherPerAssessment });

        Assert.Null(MarkPresets.Usual.RefuseWeight("тест", day, Notation.Weight("2")));
        Assert.Null(free.RefuseWeight("тест", day, Notation.Weight("3")));
        Assert.Equal(
            "ELJ-D641: Вес 3 для вида «тест» отличается от веса школы 2, а учитель веса не задаёт. Оставьте вес школы.",
            MarkPresets.Usual.RefuseWeight("тест", day, Notation.Weight("3"))!.Describe());
    }

    private static IEnumerable<string> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.Name != "EqualityContract").Select(p => p.Name);
}
