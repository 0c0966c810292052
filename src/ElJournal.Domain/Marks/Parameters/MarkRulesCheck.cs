using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Finds everything that is missing or wrong in a draft of rules.</summary>
internal sealed partial class MarkRulesCheck(MarkRulesDraft draft)
{
    internal const int BoundDigits = 4;
    internal const int WeightDigits = 2;

    private readonly ImmutableArray<Defect>.Builder defects = ImmutableArray.CreateBuilder<Defect>();
    private readonly Dictionary<string, MarkParameter> parameters = MarkParameter.All.ToDictionary(p => p.Name, StringComparer.Ordinal);

    internal ImmutableArray<Defect> Run()
    {
        Scale();
        Known(draft.AveragingModel, nameof(draft.AveragingModel));
        KindWeights();
        UnknownKindWeight();
        Known(draft.WeightOverride, nameof(draft.WeightOverride));
        Known(draft.ZeroWeightPolicy, nameof(draft.ZeroWeightPolicy));
        Known(draft.DoubleMarkPolicy, nameof(draft.DoubleMarkPolicy));
        Whole(draft.DisplayDigits, 0, 4, nameof(draft.DisplayDigits));
        LowerBounds();
        Given(draft.BoundInclusive, nameof(draft.BoundInclusive));
        RoundBeforeCompare();
        TeacherDeviation();
        ContestedZone();
        Known(draft.NoTopMarkIfAnyFail, nameof(draft.NoTopMarkIfAnyFail));
        MinMarks();
        ControlKinds();
        AbsentAtControl();
        Retakes();
        Year();
        LearningLevelCoefficients();
        Whole(draft.PercentDigits, 0, 2, nameof(draft.PercentDigits));
        return defects.ToImmutable();
    }

    private void Scale()
    {
        if (!Given(draft.Scale, nameof(draft.Scale)) || draft.Scale is not { Kind: ScaleKind.Numeric } scale)
        {
            return;
        }

        if (scale.Min < 0 || scale.Min > scale.Fail || scale.Fail >= scale.Good || scale.Good > scale.Max || scale.Max > 100)
        {
            Report(MarkDefects.BadScale, nameof(draft.Scale), Text(scale.Min), Text(scale.Max), Text(scale.Fail), Text(scale.Good));
        }
    }

    private void KindWeights()
    {
        const string Name = nameof(MarkRulesDraft.KindWeights);
        if (!Given(draft.KindWeights, Name))
        {
            return;
        }

        KindWeightEdition? before = null;
        foreach (var edition in draft.KindWeights)
        {
            if (before is not null && !(edition.From > before.From) && !(before.From is null && edition.From is not null))
            {
                Report(MarkDefects.EditionOrder, Name, Day(edition), Day(before));
            }

            before = edition;
            var path = $"{Name}[{Day(edition)}]";
            Names(edition.Weights.Select(w => w.Kind), path, Name);
            foreach (var (kind, weight) in edition.Weights)
            {
                Number(weight, 0, 100, WeightDigits, $"{path}.{kind}", Name);
            }
        }
    }

    private void UnknownKindWeight()
    {
        if (Given(draft.UnknownKindWeight, nameof(draft.UnknownKindWeight)) && draft.UnknownKindWeight?.Weight is { } weight)
        {
            Number(weight, 0, 100, WeightDigits, nameof(draft.UnknownKindWeight));
        }
    }

    private void LowerBounds()
    {
        const string Name = nameof(MarkRulesDraft.LowerBounds);
        if (!Given(draft.LowerBounds, Name) || draft.Scale is not { } scale)
        {
            return;
        }

        PerMark(draft.LowerBounds!.Items.Select(i => i.Mark), scale, scale.Min + 1, Name);
        foreach (var (mark, bound) in draft.LowerBounds.Items)
        {
            if (bound <= mark - 1 || bound > mark)
            {
                Report(MarkDefects.BoundOutside, $"{Name}[{Text(mark)}]", Text(mark), Text(bound), Text(mark - 1));
            }

            Decimals(bound, BoundDigits, $"{Name}[{Text(mark)}]", Name);
        }
    }

    private void RoundBeforeCompare()
    {
        const string Name = nameof(MarkRulesDraft.RoundBeforeCompare);
        if (Given(draft.RoundBeforeCompare, Name) && draft.RoundBeforeCompare is { } rounding)
        {
            Whole(rounding.Digits, 0, 4, Name);
        }
    }

    private void TeacherDeviation()
    {
        const string Name = nameof(MarkRulesDraft.TeacherDeviation);
        if (Given(draft.TeacherDeviation, Name) && draft.TeacherDeviation is { } deviation)
        {
            Whole(deviation.Down, 0, 1, Name);
            Whole(deviation.Up, 0, 1, Name);
        }
    }

    private void ContestedZone()
    {
        const string Name = nameof(MarkRulesDraft.ContestedZone);
        if (Given(draft.ContestedZone, Name) && draft.ContestedZone is { } zone)
        {
            Number(zone.Width, 0, 0.5m, BoundDigits, Name);
            Known<ContestedTieBreaker>(zone.TieBreaker, Name);
        }
    }

    private void MinMarks()
    {
        const string Name = nameof(MarkRulesDraft.MinMarks);
        if (!Given(draft.MinMarks, Name))
        {
            return;
        }

        var seen = new HashSet<(PeriodKind, decimal?)>();
        foreach (var row in draft.MinMarks)
        {
            Known<PeriodKind>(row.Period, Name);
            Whole(row.Marks, 1, 20, Name);
            if (row.UpToHours is { } hours)
            {
                Number(hours, 0.01m, 40, WeightDigits, Name);
            }

            if (!seen.Add((row.Period, row.UpToHours)))
            {
                Report(MarkDefects.Repeated, Name, Title(Name), Row(row));
            }
        }
    }

    private static string Row(MinMarksRow row)
    {
        var kind = FactCodes.PeriodKinds.Codes.FirstOrDefault(c => c.Value == row.Period)?.Meaning ?? row.Period.ToString();
        return row.UpToHours is { } hours ? string.Create(CultureInfo.InvariantCulture, $"{kind}, до {hours:0.##} ч") : kind;
    }

    private void ControlKinds()
    {
        const string Name = nameof(MarkRulesDraft.ControlKinds);
        if (Given(draft.ControlKinds, Name))
        {
            Names(draft.ControlKinds, Name, Name);
        }
    }

    private void AbsentAtControl()
    {
        const string Name = nameof(MarkRulesDraft.AbsentAtControl);
        if (!Given(draft.AbsentAtControl, Name) || draft.AbsentAtControl is not { Kind: AbsentAtControlKind.DebtThenMark } rule)
        {
            return;
        }

        Whole(rule.Days, 1, 365, Name);
        if (draft.Scale is { Kind: ScaleKind.Numeric } scale)
        {
            Whole(rule.Mark, scale.Min, scale.Max, Name);
        }
        else if (draft.Scale is not null)
        {
            Report(MarkDefects.Contradiction, Name, Title(Name), Title(nameof(draft.Scale)));
        }
    }

    private void Retakes()
    {
        const string Name = nameof(MarkRulesDraft.RetakePolicy);
        Whole(draft.RetakeAttempts, 0, 5, nameof(draft.RetakeAttempts));
        if (Given(draft.RetakePolicy, Name) && draft.RetakePolicy is { } policy)
        {
            Number(policy.Weight, 0, 100, WeightDigits, Name);
        }
    }

    private void Year()
    {
        const string Name = nameof(MarkRulesDraft.YearModel);
        const string NotAttested = nameof(MarkRulesDraft.NotAttestedInYear);
        Known(draft.YearTie, nameof(draft.YearTie));
        if (Given(draft.YearModel, Name) && draft.YearModel is { } model)
        {
            Number(model.ExamWeight, 0, 100, WeightDigits, Name);
        }

        if (!Given(draft.NotAttestedInYear, NotAttested) || draft.NotAttestedInYear is not { } rule)
        {
            return;
        }

        if (rule.Kind == NotAttestedKind.SkipIfAtLeast)
        {
            Whole(rule.AtLeast, 1, 12, NotAttested);
        }
        else if (rule.Kind == NotAttestedKind.AsFail && draft.YearModel is { Kind: YearModelKind.MeanOfAllCurrent })
        {
            // A failing mark for a period has no place among the current marks of a year.
            Report(MarkDefects.Contradiction, NotAttested, Title(NotAttested), Title(Name));
        }
    }

    private void LearningLevelCoefficients()
    {
        const string Name = nameof(MarkRulesDraft.LearningLevelCoefficients);
        if (!Given(draft.LearningLevelCoefficients, Name) || draft.Scale is not { } scale)
        {
            return;
        }

        Number(draft.LearningLevelCoefficients!.NotAttested, 0, 100, WeightDigits, Name);
        PerMark(draft.LearningLevelCoefficients.Marks.Select(m => m.Mark), scale, scale.Min, Name);
        foreach (var (mark, coefficient) in draft.LearningLevelCoefficients.Marks)
        {
            Number(coefficient, 0, 100, WeightDigits, $"{Name}[{Text(mark)}]", Name);
        }
    }
}
