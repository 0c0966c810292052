using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Interchange.Codes;

namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Says in Russian which value each parameter has.</summary>
internal static class ParameterTexts
{
    internal static string? Of(MarkRulesDraft draft, string name) => name switch
    {
        nameof(MarkRulesDraft.Scale) => draft.Scale is { } scale ? Scale(scale) : null,
        nameof(MarkRulesDraft.AveragingModel) => draft.AveragingModel switch
        {
            AveragingModel.Arithmetic => "среднее арифметическое",
            AveragingModel.PerMarkWeighted => "средневзвешенное",
            AveragingModel.CategoryMeanWeighted => "взвешенное среднее по видам работ",
            _ => null,
        },
        nameof(MarkRulesDraft.KindWeights) => draft.KindWeights.IsDefault ? null : KindWeights(draft.KindWeights),
        nameof(MarkRulesDraft.UnknownKindWeight) => draft.UnknownKindWeight is { } unknown ? unknown.Weight is { } weight ? Wording.Of(weight) : "ошибка" : null,
        nameof(MarkRulesDraft.WeightOverride) => draft.WeightOverride switch
        {
            WeightOverride.SchoolOnly => "только школа",
            WeightOverride.TeacherPerAssessment => "учитель для отдельной работы",
            _ => null,
        },
        nameof(MarkRulesDraft.ZeroWeightPolicy) => draft.ZeroWeightPolicy switch
        {
            ZeroWeightPolicy.Undefined => "среднего нет",
            ZeroWeightPolicy.ArithmeticMean => "среднее арифметическое",
            _ => null,
        },
        nameof(MarkRulesDraft.DoubleMarkPolicy) => draft.DoubleMarkPolicy switch
        {
            DoubleMarkPolicy.MeanAsOne => "среднее двух как одна отметка",
            DoubleMarkPolicy.TwoMarksFullWeight => "две отметки с полным весом",
            DoubleMarkPolicy.TwoMarksSplitWeight => "две отметки с половиной веса",
            DoubleMarkPolicy.FirstOnly => "только первая",
            DoubleMarkPolicy.SecondOnly => "только вторая",
            _ => null,
        },
        nameof(MarkRulesDraft.DisplayDigits) => Number(draft.DisplayDigits),
        nameof(MarkRulesDraft.LowerBounds) => draft.LowerBounds is { } bounds ? LowerBounds(bounds) : null,
        nameof(MarkRulesDraft.BoundInclusive) => draft.BoundInclusive is { } inclusive ? inclusive ? "да" : "нет" : null,
        nameof(MarkRulesDraft.RoundBeforeCompare) => draft.RoundBeforeCompare is { } rounding ? Rounding(rounding) : null,
        nameof(MarkRulesDraft.TeacherDeviation) => draft.TeacherDeviation is { } deviation ? Deviation(deviation) : null,
        nameof(MarkRulesDraft.ContestedZone) => draft.ContestedZone is { } zone ? Zone(zone) : null,
        _ => OfPeriod(draft, name),
    };

    private static string? OfPeriod(MarkRulesDraft draft, string name) => name switch
    {
        nameof(MarkRulesDraft.NoTopMarkIfAnyFail) => draft.NoTopMarkIfAnyFail switch
        {
            TopMarkPolicy.Off => "можно",
            TopMarkPolicy.On => "нельзя",
            TopMarkPolicy.OnUnlessRedeemed => "нельзя, пока не пересдана",
            _ => null,
        },
        nameof(MarkRulesDraft.MinMarks) => draft.MinMarks.IsDefault ? null : MinMarks(draft.MinMarks),
        nameof(MarkRulesDraft.ControlKinds) => draft.ControlKinds.IsDefault ? null : draft.ControlKinds.IsEmpty ? "нет" : string.Join(", ", draft.ControlKinds),
        nameof(MarkRulesDraft.AbsentAtControl) => draft.AbsentAtControl is { } absent ? Absent(absent) : null,
        nameof(MarkRulesDraft.RetakePolicy) => draft.RetakePolicy is { } retake ? Retake(retake) : null,
        nameof(MarkRulesDraft.RetakeAttempts) => Number(draft.RetakeAttempts),
        nameof(MarkRulesDraft.YearModel) => draft.YearModel is { } model ? Year(model) : null,
        nameof(MarkRulesDraft.YearTie) => draft.YearTie switch
        {
            YearTie.PupilFavour => "в пользу обучающегося",
            YearTie.LastPeriod => "по последнему периоду",
            YearTie.Teacher => "решает учитель",
            _ => null,
        },
        nameof(MarkRulesDraft.NotAttestedInYear) => draft.NotAttestedInYear is { } rule ? NotAttested(rule) : null,
        nameof(MarkRulesDraft.LearningLevelCoefficients) => draft.LearningLevelCoefficients is { } coefficients ? Coefficients(coefficients) : null,
        nameof(MarkRulesDraft.PercentDigits) => Number(draft.PercentDigits),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Unknown parameter."),
    };

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Scale(MarkingScale scale) => scale.Kind == ScaleKind.Numeric
        ? string.Create(CultureInfo.InvariantCulture, $"от {scale.Min} до {scale.Max}, неудовлетворительно до {scale.Fail}, хорошо от {scale.Good}")
        : scale.ToString();

    private static string KindWeights(ImmutableArray<KindWeightEdition> editions)
    {
        if (editions.All(e => e.Weights.IsEmpty))
        {
            return "нет";
        }

        // Kinds of one weight stand together, so that a long table stays legible.
        return string.Join("; ", editions.Select(e =>
            $"{(e.From is { } from ? $"с {Wording.Of(from)}: " : "")}{string.Join("; ", e.Weights.GroupBy(w => w.Weight).Select(g => $"{string.Join(", ", g.Select(w => w.Kind))} — {Wording.Of(g.Key)}"))}"));
    }

    private static string LowerBounds(LowerBounds bounds) => bounds.Items.IsEmpty
        ? "нет"
        : string.Join(", ", bounds.Items.OrderBy(i => i.Mark).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Mark} с {Wording.Of(i.Bound)}")));

    private static string Rounding(CompareRounding rounding) => rounding.Kind switch
    {
        RoundingKind.HalfUp => string.Create(CultureInfo.InvariantCulture, $"половина вверх, знаков {rounding.Digits}"),
        RoundingKind.Truncate => string.Create(CultureInfo.InvariantCulture, $"отбрасывание, знаков {rounding.Digits}"),
        _ => "нет",
    };

    private static string Deviation(TeacherDeviation deviation) => deviation == TeacherDeviation.None
        ? "нет"
        : string.Create(CultureInfo.InvariantCulture, $"вниз {deviation.Down}, вверх {deviation.Up}, с указанием причины");

    private static string Zone(ContestedZone zone) => zone.Width == 0 ? "нет" : $"{Wording.Of(zone.Width)} ниже границы, решает {zone.TieBreaker switch
    {
        ContestedTieBreaker.MeanOfControls => "среднее за контрольные работы",
        ContestedTieBreaker.LastControl => "последняя контрольная работа",
        ContestedTieBreaker.PupilFavour => "польза обучающегося",
        _ => "учитель",
    }}";

    private static string MinMarks(ImmutableArray<MinMarksRow> rows) => rows.IsEmpty ? "нет" : string.Join("; ", rows.Select(row =>
        string.Create(CultureInfo.InvariantCulture, $"{FactCodes.PeriodKinds.MeaningOf(row.Period)}{(row.UpToHours is { } hours ? $", до {Wording.Of(hours)} ч в неделю" : "")} — {row.Marks}")));

    private static string Absent(AbsentAtControl rule) => rule.Kind switch
    {
        AbsentAtControlKind.DebtThenMark => string.Create(CultureInfo.InvariantCulture, $"долг, через {rule.Days} дн. — отметка {rule.Mark}"),
        AbsentAtControlKind.BlocksPeriodMark => "нет отметки за период, пока не написана",
        _ => "не учитывается",
    };

    private static string Retake(RetakePolicy policy) => policy.Kind switch
    {
        RetakeKind.Replace => "вместо прежней отметки",
        RetakeKind.Mean => "среднее попыток",
        RetakeKind.Best => "лучшая из попыток",
        RetakeKind.KeepBothRetakeWeight => $"обе отметки, пересдача с весом {Wording.Of(policy.Weight)}",
        _ => "обе отметки",
    };

    private static string Year(YearModel model) => model.Kind switch
    {
        YearModelKind.MeanOfAllCurrent => "по всем текущим отметкам",
        YearModelKind.WithExam => $"по отметкам за периоды и экзамену с весом {Wording.Of(model.ExamWeight)}",
        _ => "по отметкам за периоды",
    };

    private static string NotAttested(NotAttestedInYear rule) => rule.Kind switch
    {
        NotAttestedKind.SkipIfAtLeast => string.Create(CultureInfo.InvariantCulture, $"пропустить, если периодов с отметкой не меньше {rule.AtLeast}"),
        NotAttestedKind.AsFail => "как неудовлетворительная",
        _ => "сдать",
    };

    private static string Coefficients(LearningLevelCoefficients coefficients) => string.Join(
        ", ",
        coefficients.Marks.OrderByDescending(m => m.Mark).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Mark} — {Wording.Of(m.Coefficient)}")).Append($"н/а — {Wording.Of(coefficients.NotAttested)}"));
}
