using System.Collections.Immutable;
using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Набор параметров оценивания, ещё не проверенный: all that a school decides about marks, as a pack or a form states it.</summary>
/// <remarks>
/// <para>A member that is not set is missing: no parameter has a default. <see cref="Build"/> gives rules, or everything that is missing or wrong at once. To vary rules that exist, take <see cref="MarkRules.ToDraft"/> and change it by <c>with</c>.</para>
/// <para>Immutable, safe on any thread.</para>
/// </remarks>
public sealed record MarkRulesDraft
{
    /// <summary>Gets the scale (шкала).</summary>
    public MarkingScale? Scale { get; init; }

    /// <summary>Gets how marks are averaged (способ усреднения).</summary>
    public AveragingModel? AveragingModel { get; init; }

    /// <summary>Gets the weights of kinds of works (веса видов работ), edition after edition; an empty list is "no kind has a weight".</summary>
    public ImmutableArray<KindWeightEdition> KindWeights { get; init; }

    /// <summary>Gets the weight of works of a kind that <see cref="KindWeights"/> does not name (вес работы неизвестного вида).</summary>
    public UnknownKindWeight? UnknownKindWeight { get; init; }

    /// <summary>Gets who sets the weight of an assessment (кто задаёт вес работы). A weight on record counts in either case.</summary>
    public WeightOverride? WeightOverride { get; init; }

    /// <summary>Gets what happens when the weights add up to 0 (нулевая сумма весов).</summary>
    public ZeroWeightPolicy? ZeroWeightPolicy { get; init; }

    /// <summary>Gets how a double mark counts (двойная отметка).</summary>
    public DoubleMarkPolicy? DoubleMarkPolicy { get; init; }

    /// <summary>Gets with how many decimals averages are shown (знаков при показе), 0 to 4. Nothing is decided by what is shown.</summary>
    public int? DisplayDigits { get; init; }

    /// <summary>Gets from which average on each mark is proposed (нижние границы).</summary>
    public LowerBounds? LowerBounds { get; init; }

    /// <summary>Gets whether an average equal to a bound reaches it (граница включается).</summary>
    public bool? BoundInclusive { get; init; }

    /// <summary>Gets what is done to the average before it is compared (округление перед сравнением).</summary>
    public CompareRounding? RoundBeforeCompare { get; init; }

    /// <summary>Gets by how much a final mark may differ from the proposed one (отклонение учителя).</summary>
    public TeacherDeviation? TeacherDeviation { get; init; }

    /// <summary>Gets how far below a bound the mark is disputed (спорная зона).</summary>
    public ContestedZone? ContestedZone { get; init; }

    /// <summary>Gets whether a failing mark bars the greatest one (высшая отметка при неудовлетворительной).</summary>
    public TopMarkPolicy? NoTopMarkIfAnyFail { get; init; }

    /// <summary>Gets how many marks a period needs (наименьшее число отметок); a kind of period without a row has no minimum.</summary>
    public ImmutableArray<MinMarksRow> MinMarks { get; init; }

    /// <summary>Gets which kinds of works are controls (контрольные работы); an empty list is "none".</summary>
    public ImmutableArray<string> ControlKinds { get; init; }

    /// <summary>Gets what becomes of a control that was missed (пропуск контрольной работы).</summary>
    public AbsentAtControl? AbsentAtControl { get; init; }

    /// <summary>Gets which attempts count (пересдача).</summary>
    public RetakePolicy? RetakePolicy { get; init; }

    /// <summary>Gets how many retakes of a work count (число пересдач), 0 to 5; further ones stay in the journal and do not.</summary>
    public int? RetakeAttempts { get; init; }

    /// <summary>Gets of what the year mark is made (годовая отметка).</summary>
    public YearModel? YearModel { get; init; }

    /// <summary>Gets how a tie of the year is broken (равенство в году).</summary>
    public YearTie? YearTie { get; init; }

    /// <summary>Gets what a period without attestation means for the year (н/а в году).</summary>
    public NotAttestedInYear? NotAttestedInYear { get; init; }

    /// <summary>Gets what final marks are worth in the level of learning (коэффициенты СОУ).</summary>
    public LearningLevelCoefficients? LearningLevelCoefficients { get; init; }

    /// <summary>Gets with how many decimals percentages are shown (знаков в процентах), 0 to 2.</summary>
    public int? PercentDigits { get; init; }

    /// <summary>Keeps the parameters of one part and drops the others.</summary>
    /// <param name="part">The part.</param>
    /// <returns>A draft that sets nothing else.</returns>
    public MarkRulesDraft Only(MarkRulesPart part) => part switch
    {
        MarkRulesPart.Average => new()
        {
            Scale = Scale,
            AveragingModel = AveragingModel,
            KindWeights = KindWeights,
            UnknownKindWeight = UnknownKindWeight,
            WeightOverride = WeightOverride,
            ZeroWeightPolicy = ZeroWeightPolicy,
            DoubleMarkPolicy = DoubleMarkPolicy,
            DisplayDigits = DisplayDigits,
            ControlKinds = ControlKinds,
            AbsentAtControl = AbsentAtControl,
            RetakePolicy = RetakePolicy,
            RetakeAttempts = RetakeAttempts,
        },
        MarkRulesPart.Proposal => new()
        {
            LowerBounds = LowerBounds,
            BoundInclusive = BoundInclusive,
            RoundBeforeCompare = RoundBeforeCompare,
            TeacherDeviation = TeacherDeviation,
            ContestedZone = ContestedZone,
            NoTopMarkIfAnyFail = NoTopMarkIfAnyFail,
            MinMarks = MinMarks,
        },
        MarkRulesPart.Year => new() { YearModel = YearModel, YearTie = YearTie, NotAttestedInYear = NotAttestedInYear },
        MarkRulesPart.Indicators => new() { LearningLevelCoefficients = LearningLevelCoefficients, PercentDigits = PercentDigits },
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Unknown part."),
    };

    /// <summary>Takes what is not set here from another draft.</summary>
    /// <param name="other">The other draft.</param>
    /// <returns>Both as one; what both set is as here.</returns>
    public MarkRulesDraft OrElse(MarkRulesDraft other) => new()
    {
        Scale = Scale ?? Preconditions.NotNull(other).Scale,
        AveragingModel = AveragingModel ?? other.AveragingModel,
        KindWeights = KindWeights.IsDefault ? other.KindWeights : KindWeights,
        UnknownKindWeight = UnknownKindWeight ?? other.UnknownKindWeight,
        WeightOverride = WeightOverride ?? other.WeightOverride,
        ZeroWeightPolicy = ZeroWeightPolicy ?? other.ZeroWeightPolicy,
        DoubleMarkPolicy = DoubleMarkPolicy ?? other.DoubleMarkPolicy,
        DisplayDigits = DisplayDigits ?? other.DisplayDigits,
        LowerBounds = LowerBounds ?? other.LowerBounds,
        BoundInclusive = BoundInclusive ?? other.BoundInclusive,
        RoundBeforeCompare = RoundBeforeCompare ?? other.RoundBeforeCompare,
        TeacherDeviation = TeacherDeviation ?? other.TeacherDeviation,
        ContestedZone = ContestedZone ?? other.ContestedZone,
        NoTopMarkIfAnyFail = NoTopMarkIfAnyFail ?? other.NoTopMarkIfAnyFail,
        MinMarks = MinMarks.IsDefault ? other.MinMarks : MinMarks,
        ControlKinds = ControlKinds.IsDefault ? other.ControlKinds : ControlKinds,
        AbsentAtControl = AbsentAtControl ?? other.AbsentAtControl,
        RetakePolicy = RetakePolicy ?? other.RetakePolicy,
        RetakeAttempts = RetakeAttempts ?? other.RetakeAttempts,
        YearModel = YearModel ?? other.YearModel,
        YearTie = YearTie ?? other.YearTie,
        NotAttestedInYear = NotAttestedInYear ?? other.NotAttestedInYear,
        LearningLevelCoefficients = LearningLevelCoefficients ?? other.LearningLevelCoefficients,
        PercentDigits = PercentDigits ?? other.PercentDigits,
    };

    /// <summary>Checks the parameters and makes rules of them, complete in all parts.</summary>
    /// <returns>The rules, or every parameter that is missing, out of its range or at odds with another.</returns>
    public Result<MarkRules> Build() => Built(MarkParameter.All);

    /// <summary>Checks the parameters and makes rules of them that may leave parts open, as an act does that sets weights and no bounds.</summary>
    /// <returns>The rules, which determine nothing in the parts that are not complete; or every parameter of <see cref="MarkRulesPart.Average"/> that is missing, and all that is wrong.</returns>
    public Result<MarkRules> BuildOpen() => Built([.. MarkParameter.All.Where(p => p.Part == MarkRulesPart.Average)]);

    /// <summary>Finds all that is wrong with what is set; what is not set is not wrong.</summary>
    /// <returns>The defects; their places are names of properties, with the mark or kind in them.</returns>
    public ImmutableArray<Defect> FindDefects() => [.. new MarkRulesCheck(this).Run().Where(d => d.Code != MarkDefects.Missing)];

    private Result<MarkRules> Built(ImmutableArray<MarkParameter> needed)
    {
        var found = new MarkRulesCheck(this).Run().ToLookup(d => d.Code == MarkDefects.Missing);
        var missing = found[true].Select(d => d.Place.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Defect> defects = [.. found[true].Where(d => needed.Any(p => p.Name == d.Place.Path)), .. found[false]];
        return defects.IsEmpty
            ? new Result<MarkRules>(new MarkRules(this, [.. MarkParameter.All.Where(p => missing.Contains(p.Name))]))
            : new Result<MarkRules>(defects);
    }
}
