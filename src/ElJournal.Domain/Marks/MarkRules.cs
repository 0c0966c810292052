using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Judging;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Marks.Years;
using NodaTime;

namespace ElJournal.Domain.Marks;

/// <summary>Правила оценивания: a valid set of parameters, and the functions that they define.</summary>
/// <remarks>
/// <para>Made by <see cref="MarkRulesDraft.Build"/> or taken from <see cref="MarkPresets"/>; there is no default set. Everything here depends on its arguments alone.</para>
/// <para>Rules made by <see cref="MarkRulesDraft.BuildOpen"/> may leave parts open, see <see cref="Has"/>: what these would decide is undetermined, and to ask for a parameter of theirs is a mistake (<see cref="InvalidOperationException"/>).</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed partial class MarkRules
{
    private readonly MarkRulesDraft draft;
    private readonly bool isArithmetic;
    private readonly KindTable controls;

    // In hundredths. On a scale without numbers no mark lies between these.
    private readonly int least;
    private readonly int greatest;

    internal MarkRules(MarkRulesDraft draft, ImmutableArray<MarkParameter> missing)
    {
        (this.draft, Missing) = (draft, missing);
        Scale = draft.Scale!;
        AveragingModel = draft.AveragingModel!.Value;
        ZeroWeightPolicy = draft.ZeroWeightPolicy!.Value;
        DoubleMarkPolicy = draft.DoubleMarkPolicy!.Value;
        AbsentAtControl = draft.AbsentAtControl!.Value;
        RetakePolicy = draft.RetakePolicy!.Value;
        isArithmetic = AveragingModel == AveragingModel.Arithmetic;
        (least, greatest) = Scale.Kind == ScaleKind.Numeric ? (Scale.Min * 100, Scale.Max * 100) : (1, 0);
        Failing = Scale.Kind == ScaleKind.Numeric ? Scale.Fail * 100 : -1;
        Weights = new WeightTable(KindWeights, UnknownKindWeight);
        controls = new KindTable([.. ControlKinds.Select(kind => (kind, 1))]);
        MarkCells = [.. Enumerable.Range(Scale.Min, Scale.Max - Scale.Min + 1).Select(mark => Cell.Of(MarkValue.Of(mark)))];
        if (Has(MarkRulesPart.Proposal))
        {
            BarsTop = NoTopMarkIfAnyFail != TopMarkPolicy.Off;
            Bounds = new BoundTable(this);
            Minimum = new MinimumTable(MinMarks);
        }
    }

    /// <summary>Gets the parameters that are not set, in parts of the rules that are left open; empty when nothing is.</summary>
    public ImmutableArray<MarkParameter> Missing { get; }

    /// <inheritdoc cref="MarkRulesDraft.Scale"/>
    public MarkingScale Scale { get; }

    /// <inheritdoc cref="MarkRulesDraft.AveragingModel"/>
    public AveragingModel AveragingModel { get; }

    /// <inheritdoc cref="MarkRulesDraft.KindWeights"/>
    public ImmutableArray<KindWeightEdition> KindWeights => draft.KindWeights;

    /// <inheritdoc cref="MarkRulesDraft.UnknownKindWeight"/>
    public UnknownKindWeight UnknownKindWeight => draft.UnknownKindWeight!.Value;

    /// <inheritdoc cref="MarkRulesDraft.WeightOverride"/>
    public WeightOverride WeightOverride => draft.WeightOverride!.Value;

    /// <inheritdoc cref="MarkRulesDraft.ZeroWeightPolicy"/>
    public ZeroWeightPolicy ZeroWeightPolicy { get; }

    /// <inheritdoc cref="MarkRulesDraft.DoubleMarkPolicy"/>
    public DoubleMarkPolicy DoubleMarkPolicy { get; }

    /// <inheritdoc cref="MarkRulesDraft.DisplayDigits"/>
    public int DisplayDigits => draft.DisplayDigits!.Value;

    /// <inheritdoc cref="MarkRulesDraft.LowerBounds"/>
    public LowerBounds LowerBounds => draft.LowerBounds ?? throw Open(nameof(LowerBounds));

    /// <inheritdoc cref="MarkRulesDraft.BoundInclusive"/>
    public bool BoundInclusive => draft.BoundInclusive!.Value;

    /// <inheritdoc cref="MarkRulesDraft.RoundBeforeCompare"/>
    public CompareRounding RoundBeforeCompare => draft.RoundBeforeCompare!.Value;

    /// <inheritdoc cref="MarkRulesDraft.TeacherDeviation"/>
    public TeacherDeviation TeacherDeviation => draft.TeacherDeviation!.Value;

    /// <inheritdoc cref="MarkRulesDraft.ContestedZone"/>
    public ContestedZone ContestedZone => draft.ContestedZone!.Value;

    /// <inheritdoc cref="MarkRulesDraft.NoTopMarkIfAnyFail"/>
    public TopMarkPolicy NoTopMarkIfAnyFail => draft.NoTopMarkIfAnyFail!.Value;

    /// <inheritdoc cref="MarkRulesDraft.MinMarks"/>
    public ImmutableArray<MinMarksRow> MinMarks => draft.MinMarks.IsDefault ? throw Open(nameof(MinMarks)) : draft.MinMarks;

    /// <inheritdoc cref="MarkRulesDraft.ControlKinds"/>
    public ImmutableArray<string> ControlKinds => draft.ControlKinds;

    /// <inheritdoc cref="MarkRulesDraft.AbsentAtControl"/>
    public AbsentAtControl AbsentAtControl { get; }

    /// <inheritdoc cref="MarkRulesDraft.RetakePolicy"/>
    public RetakePolicy RetakePolicy { get; }

    /// <inheritdoc cref="MarkRulesDraft.RetakeAttempts"/>
    public int RetakeAttempts => draft.RetakeAttempts!.Value;

    /// <inheritdoc cref="MarkRulesDraft.YearModel"/>
    public YearModel YearModel => draft.YearModel!.Value;

    /// <inheritdoc cref="MarkRulesDraft.YearTie"/>
    public YearTie YearTie => draft.YearTie!.Value;

    /// <inheritdoc cref="MarkRulesDraft.NotAttestedInYear"/>
    public NotAttestedInYear NotAttestedInYear => draft.NotAttestedInYear!.Value;

    /// <inheritdoc cref="MarkRulesDraft.LearningLevelCoefficients"/>
    public LearningLevelCoefficients LearningLevelCoefficients => draft.LearningLevelCoefficients ?? throw Open(nameof(LearningLevelCoefficients));

    /// <inheritdoc cref="MarkRulesDraft.PercentDigits"/>
    public int PercentDigits => draft.PercentDigits!.Value;

    /// <summary>Says whether a part of the rules is set.</summary>
    /// <param name="part">The part.</param>
    /// <returns>Whether all its parameters are; else what it would decide is undetermined.</returns>
    public bool Has(MarkRulesPart part) => !Missing.Any(p => p.Part == part);

    /// <summary>Gives the parameters as a draft, to vary some of them.</summary>
    /// <returns>The draft, which builds these rules again.</returns>
    public MarkRulesDraft ToDraft() => draft;

    /// <summary>Gives the same rules on the scale without marks, for a class or subject that is not marked.</summary>
    /// <returns>Rules by which every outcome is <see cref="MarkState.Ungraded"/>.</returns>
    public MarkRules Ungraded() => (draft with
    {
        Scale = MarkingScale.Ungraded,
        LowerBounds = draft.LowerBounds is null ? null : LowerBounds.None,
        AbsentAtControl = AbsentAtControl.Ignore,
        LearningLevelCoefficients = draft.LearningLevelCoefficients is { } coefficients ? new LearningLevelCoefficients(coefficients.NotAttested) : null,
    }).BuildOpen().Value;

    /// <summary>Gives what a work of a kind weighs on a day when no weight of its own is on record.</summary>
    /// <param name="kind">The kind, or null when not recorded.</param>
    /// <param name="day">The day of the work.</param>
    /// <returns>The weight by the edition of that day, else <see cref="UnknownKindWeight"/>; null when that is an error.</returns>
    public MarkWeight? WeightOf(string? kind, LocalDate day) =>
        Weights.WeightOf(KindKey.Of(kind), Weights.EditionOn(day)) is var weight and >= 0 ? MarkWeight.OfHundredths(weight) : null;

    /// <summary>Says whether a kind of works is a control.</summary>
    /// <param name="kind">The kind, or null when not recorded.</param>
    /// <returns>Whether <see cref="ControlKinds"/> name it.</returns>
    public bool IsControl(string? kind) => IsControl(KindKey.Of(kind));

    /// <summary>Says what is wrong with a weight that somebody is about to set for a work.</summary>
    /// <param name="kind">The kind of the work, or null when not recorded.</param>
    /// <param name="day">The day of the work.</param>
    /// <param name="weight">The weight.</param>
    /// <returns>The defect, or null when the weight may be set: the teacher may, or it is the school's own.</returns>
    public Defect? RefuseWeight(string? kind, LocalDate day, MarkWeight weight) =>
        WeightOverride == WeightOverride.TeacherPerAssessment || WeightOf(kind, day) is not { } own || own == weight
            ? null
            : new Defect(MarkDefects.WeightNotSchools, default, kind ?? "", weight.ToString(), own.ToString());

    /// <summary>Adds an edition of weights that leaves all works marked so far as they are.</summary>
    /// <param name="edition">The edition; it needs a first day.</param>
    /// <param name="lastMarkedDay">The last day of a work that has marks; null when none has.</param>
    /// <returns>The rules with one edition more, or why it cannot be.</returns>
    public Result<MarkRules> Amend(KindWeightEdition edition, LocalDate? lastMarkedDay)
    {
        var from = Preconditions.NotNull(edition).From ?? LocalDate.MinIsoValue;
        return from <= lastMarkedDay
            ? new Result<MarkRules>([new Defect(MarkDefects.EditionTooEarly, default, Wording.Of(from), Wording.Of(lastMarkedDay!.Value))])
            : (draft with { KindWeights = [.. KindWeights, edition] }).BuildOpen();
    }

    /// <summary>Judges the marks of a pupil in one subject: the one function behind every view, report and forecast.</summary>
    /// <param name="marks">The marks.</param>
    /// <returns>Average, count, proposed mark, state and what led to them.</returns>
    public MarkOutcome Judge(PupilMarks marks) => Judgement.Of(this, Preconditions.NotNull(marks));

    /// <summary>Judges a year: the mark that follows from those of its periods.</summary>
    /// <param name="marks">The marks of the periods, and what else <see cref="YearModel"/> asks for.</param>
    /// <returns>Average, proposed mark, state and what led to them.</returns>
    public YearOutcome Judge(YearMarks marks) => YearJudgement.Of(this, Preconditions.NotNull(marks));

    private static InvalidOperationException Open(string name) => new($"The rules leave this open. Parameter={name}");
}
