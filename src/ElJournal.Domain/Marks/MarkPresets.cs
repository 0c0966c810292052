using System.Collections.Immutable;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Marks;

/// <summary>Готовые наборы параметров: what many schools do, to choose from by name. None of them is a default.</summary>
/// <remarks>All are on the scale 2..5 and differ in where a mark begins: at x.50, x.60, x.65 or x.70, the bound itself included.</remarks>
public static class MarkPresets
{
    private static readonly MarkingScale TwoToFive = MarkingScale.Numeric(2, 5, fail: 2, good: 4);

    /// <summary>Gets the usual set: a 5 begins at 4.50.</summary>
    public static MarkRules Usual { get; } = With(0.50m);

    /// <summary>Gets the set in which a 5 begins at 4.60.</summary>
    public static MarkRules T60 { get; } = With(0.60m);

    /// <summary>Gets the set in which a 5 begins at 4.65.</summary>
    public static MarkRules T65 { get; } = With(0.65m);

    /// <summary>Gets the set in which a 5 begins at 4.70.</summary>
    public static MarkRules T70 { get; } = With(0.70m);

    /// <summary>Gets the rules of journals without marks: every outcome is <see cref="MarkState.Ungraded"/>, whatever a school decides about marks. No set to choose.</summary>
    public static MarkRules Unmarked { get; } = Usual.Ungraded();

    /// <summary>Gets all sets by the names that users choose them by.</summary>
    public static ImmutableSortedDictionary<string, MarkRules> ByName { get; } = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [KeyValuePair.Create("usual", Usual), KeyValuePair.Create("t60", T60), KeyValuePair.Create("t65", T65), KeyValuePair.Create("t70", T70)]);

    private static MarkRules With(decimal fraction) => new MarkRulesDraft
    {
        Scale = TwoToFive,
        AveragingModel = AveragingModel.PerMarkWeighted,
        KindWeights =
        [
            new KindWeightEdition(
                from: null,
                ("ответ на уроке", 1),
                ("работа на уроке", 1),
                ("домашняя работа", 1),
                ("домашняя", 1),
                ("самостоятельная работа", 2),
                ("самостоятельная", 2),
                ("проверочная работа", 2),
                ("практическая работа", 2),
                ("лабораторная работа", 2),
                ("тест", 2),
                ("контрольная работа", 3),
                ("контрольная", 3),
                ("диктант", 3),
                ("сочинение", 3),
                ("изложение", 3)),
        ],
        UnknownKindWeight = UnknownKindWeight.Of(1),
        WeightOverride = WeightOverride.SchoolOnly,
        ZeroWeightPolicy = ZeroWeightPolicy.Undefined,
        DoubleMarkPolicy = DoubleMarkPolicy.MeanAsOne,
        DisplayDigits = 2,
        LowerBounds = LowerBounds.At(TwoToFive, fraction),
        BoundInclusive = true,
        RoundBeforeCompare = CompareRounding.None,
        TeacherDeviation = TeacherDeviation.None,
        ContestedZone = ContestedZone.Off,
        NoTopMarkIfAnyFail = TopMarkPolicy.Off,
        MinMarks = [new MinMarksRow(PeriodKind.Quarter, 3), new MinMarksRow(PeriodKind.HalfYear, 5)],
        ControlKinds = ["контрольная работа", "контрольная"],
        AbsentAtControl = AbsentAtControl.Ignore,
        RetakePolicy = RetakePolicy.KeepBoth,
        RetakeAttempts = 1,
        YearModel = YearModel.MeanOfPeriodMarks,
        YearTie = YearTie.PupilFavour,
        NotAttestedInYear = NotAttestedInYear.RequirePass,
        LearningLevelCoefficients = new LearningLevelCoefficients(7, (5, 100), (4, 64), (3, 36), (2, 16)),
        PercentDigits = 1,
    }.Build().Value;
}
