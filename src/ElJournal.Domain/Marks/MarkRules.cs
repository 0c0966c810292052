using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Judging;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Marks.Years;
using NodaTime;

namespace ElJournal.Domain.Marks;

/// <summary>Правила оценивания: a complete and valid set of parameters, and the functions that they define.</summary>
/// <remarks>
/// <para>Made by <see cref="MarkRulesDraft.Build"/> or taken from <see cref="MarkPresets"/>; there is no default set. Everything here depends on its arguments alone.</para>
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

    internal MarkRules(MarkRulesDraft draft)
    {
        this.draft = draft;
        Scale = draft.Scale!;
        AveragingModel = draft.AveragingModel!.Value;
        KindWeights = draft.KindWeights;
        UnknownKindWeight = draft.UnknownKindWeight!.Value;
        WeightOverride = draft.WeightOverride!.Value;
        ZeroWeightPolicy = draft.ZeroWeightPolicy!.Value;
        DoubleMarkPolicy = draft.DoubleMarkPolicy!.Value;
        DisplayDigits = draft.DisplayDigits!.Value;
        LowerBounds = draft.LowerBounds!;
        BoundInclusive = draft.BoundInclusive!.Value;
        RoundBeforeCompare = draft.RoundBeforeCompare!.Value;
        TeacherDeviation = draft.TeacherDeviation!.Value;
        ContestedZone = draft.ContestedZone!.Value;
        NoTopMarkIfAnyFail = draft.NoTopMarkIfAnyFail!.Value;
        MinMarks = draft.MinMarks;
        ControlKinds = draft.ControlKinds;
        AbsentAtControl = draft.AbsentAtControl!.Value;
        RetakePolicy = draft.RetakePolicy!.Value;
        RetakeAttempts = draft.RetakeAttempts!.Value;
        YearModel = draft.YearModel!.Value;
        YearTie = draft.YearTie!.Value;
        NotAttestedInYear = draft.NotAttestedInYear!.Value;
        LearningLevelCoefficients = draft.LearningLevelCoefficients!;
        PercentDigits = draft.PercentDigits!.Value;
        isArithmetic = AveragingModel == AveragingModel.Arithmetic;
        (least, greatest) = Scale.Kind == ScaleKind.Numeric ? (Scale.Min * 100, Scale.Max * 100) : (1, 0);
        Failing = Scale.Kind == ScaleKind.Numeric ? Scale.Fail * 100 : -1;
        Weights = new WeightTable(KindWeights, UnknownKindWeight);
        Bounds = new BoundTable(this);
        Minimum = new MinimumTable(MinMarks);
        controls = new KindTable([.. ControlKinds.Select(kind => (kind, 1))]);
        MarkCells = [.. Enumerable.Range(Scale.Min, Scale.Max - Scale.Min + 1).Select(mark => Cell.Of(MarkValue.Of(mark)))];
    }

    /// <inheritdoc cref="MarkRulesDraft.Scale"/>
    public MarkingScale Scale { get; }

    /// <inheritdoc cref="MarkRulesDraft.AveragingModel"/>
    public AveragingModel AveragingModel { get; }

    /// <inheritdoc cref="MarkRulesDraft.KindWeights"/>
    public ImmutableArray<KindWeightEdition> KindWeights { get; }

    /// <inheritdoc cref="MarkRulesDraft.UnknownKindWeight"/>
    public UnknownKindWeight UnknownKindWeight { get; }

    /// <inheritdoc cref="MarkRulesDraft.WeightOverride"/>
    public WeightOverride WeightOverride { get; }

    /// <inheritdoc cref="MarkRulesDraft.ZeroWeightPolicy"/>
    public ZeroWeightPolicy ZeroWeightPolicy { get; }

    /// <inheritdoc cref="MarkRulesDraft.DoubleMarkPolicy"/>
    public DoubleMarkPolicy DoubleMarkPolicy { get; }

    /// <inheritdoc cref="MarkRulesDraft.DisplayDigits"/>
    public int DisplayDigits { get; }

    /// <inheritdoc cref="MarkRulesDraft.LowerBounds"/>
    public LowerBounds LowerBounds { get; }

    /// <inheritdoc cref="MarkRulesDraft.BoundInclusive"/>
    public bool BoundInclusive { get; }

    /// <inheritdoc cref="MarkRulesDraft.RoundBeforeCompare"/>
    public CompareRounding RoundBeforeCompare { get; }

    /// <inheritdoc cref="MarkRulesDraft.TeacherDeviation"/>
    public TeacherDeviation TeacherDeviation { get; }

    /// <inheritdoc cref="MarkRulesDraft.ContestedZone"/>
    public ContestedZone ContestedZone { get; }

    /// <inheritdoc cref="MarkRulesDraft.NoTopMarkIfAnyFail"/>
    public TopMarkPolicy NoTopMarkIfAnyFail { get; }

    /// <inheritdoc cref="MarkRulesDraft.MinMarks"/>
    public ImmutableArray<MinMarksRow> MinMarks { get; }

    /// <inheritdoc cref="MarkRulesDraft.ControlKinds"/>
    public ImmutableArray<string> ControlKinds { get; }

    /// <inheritdoc cref="MarkRulesDraft.AbsentAtControl"/>
    public AbsentAtControl AbsentAtControl { get; }

    /// <inheritdoc cref="MarkRulesDraft.RetakePolicy"/>
    public RetakePolicy RetakePolicy { get; }

    /// <inheritdoc cref="MarkRulesDraft.RetakeAttempts"/>
    public int RetakeAttempts { get; }

    /// <inheritdoc cref="MarkRulesDraft.YearModel"/>
    public YearModel YearModel { get; }

    /// <inheritdoc cref="MarkRulesDraft.YearTie"/>
    public YearTie YearTie { get; }

    /// <inheritdoc cref="MarkRulesDraft.NotAttestedInYear"/>
    public NotAttestedInYear NotAttestedInYear { get; }

    /// <inheritdoc cref="MarkRulesDraft.LearningLevelCoefficients"/>
    public LearningLevelCoefficients LearningLevelCoefficients { get; }

    /// <inheritdoc cref="MarkRulesDraft.PercentDigits"/>
    public int PercentDigits { get; }

    /// <summary>Gives the parameters as a draft, to vary some of them.</summary>
    /// <returns>The draft, which builds these rules again.</returns>
    public MarkRulesDraft ToDraft() => draft;

    /// <summary>Gives the same rules on the scale without marks, for a class or subject that is not marked.</summary>
    /// <returns>Rules by which every outcome is <see cref="MarkState.Ungraded"/>.</returns>
    public MarkRules Ungraded() => (draft with
    {
        Scale = MarkingScale.Ungraded,
        LowerBounds = LowerBounds.None,
        AbsentAtControl = AbsentAtControl.Ignore,
        LearningLevelCoefficients = new LearningLevelCoefficients(LearningLevelCoefficients.NotAttested),
    }).Build().Value;

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
            : (draft with { KindWeights = [.. KindWeights, edition] }).Build();
    }

    /// <summary>Judges the marks of a pupil in one subject: the one function behind every view, report and forecast.</summary>
    /// <param name="marks">The marks.</param>
    /// <returns>Average, count, proposed mark, state and what led to them.</returns>
    public MarkOutcome Judge(PupilMarks marks) => Judgement.Of(this, Preconditions.NotNull(marks));

    /// <summary>Judges a year: the mark that follows from those of its periods.</summary>
    /// <param name="marks">The marks of the periods, and what else <see cref="YearModel"/> asks for.</param>
    /// <returns>Average, proposed mark, state and what led to them.</returns>
    public YearOutcome Judge(YearMarks marks) => YearJudgement.Of(this, Preconditions.NotNull(marks));
}
