using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks.Indicators;

/// <summary>Показатели по отметкам: how a set of pupils stands, whichever set: a class, a subject, a teacher, a school.</summary>
/// <remarks>
/// <para>«Н/а» stays among those counted; exempt and departed pupils and those without marks by rule do not. What was left out is told with every figure. Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class MarkIndicators
{
    private readonly IndicatorRules rules;
    private readonly ImmutableArray<PupilResult> results;

    private MarkIndicators(IndicatorRules rules, ImmutableArray<PupilResult> results)
    {
        (this.rules, this.results) = (rules, results);
        var isNumeric = rules.Scale.Kind == ScaleKind.Numeric;
        Achievement = Finals("achievement", "успеваемость, %", "доля отметок выше неудовлетворительной: их число × 100 / N", IsPassing, keepsPassOrFail: true);
        Quality = isNumeric ? Finals("quality", "качество, %", "доля отметок «хорошо» и выше: их число × 100 / N", IsGood, keepsPassOrFail: false) : None("quality", "качество, %");
        LearningLevel = isNumeric ? Level() : None("learningLevel", "СОУ, %");
        MeanMark = isNumeric ? Mean() : None("meanMark", "средний балл");
        Fill = Count("fill", "накопляемость, отметок на обучающегося", "число текущих отметок / N", static count => count, isPercent: false);
        WithoutMarks = Count("withoutMarks", "доля без отметок, %", "обучающиеся без текущих отметок × 100 / N", static count => count == 0 ? 1 : 0, isPercent: true);
        WithOneMark = Count("withOneMark", "доля с одной отметкой, %", "обучающиеся ровно с одной текущей отметкой × 100 / N", static count => count == 1 ? 1 : 0, isPercent: true);
    }

    /// <summary>Gets успеваемость: the share of results above failing; passed counts, «н/а» and failed do not and stay in N.</summary>
    public Indicator Achievement { get; }

    /// <summary>Gets качество: the share of results that are good or better.</summary>
    public Indicator Quality { get; }

    /// <summary>Gets степень обученности (СОУ): the mean of <see cref="MarkRules.LearningLevelCoefficients"/> over results.</summary>
    public Indicator LearningLevel { get; }

    /// <summary>Gets средний балл: the mean of final marks, over marks only.</summary>
    public Indicator MeanMark { get; }

    /// <summary>Gets накопляемость: current marks per pupil.</summary>
    public Indicator Fill { get; }

    /// <summary>Gets the share of pupils without a current mark.</summary>
    public Indicator WithoutMarks { get; }

    /// <summary>Gets the share of pupils with exactly one current mark.</summary>
    public Indicator WithOneMark { get; }

    /// <summary>Gets all of them, in the order in which they are reported.</summary>
    public ImmutableArray<Indicator> All => [Achievement, Quality, LearningLevel, MeanMark, Fill, WithoutMarks, WithOneMark];

    /// <summary>Computes the indicators.</summary>
    /// <param name="rules">The rules by which the marks were given.</param>
    /// <param name="results">The results, one for each pupil and subject.</param>
    /// <returns>The indicators.</returns>
    /// <exception cref="ArgumentException">The rules leave indicators open.</exception>
    public static MarkIndicators Of(MarkRules rules, IEnumerable<PupilResult> results) =>
        Of(IndicatorRules.Of(rules) ?? throw new ArgumentException("The rules leave indicators open.", nameof(rules)), results);

    /// <summary>Computes the indicators.</summary>
    /// <param name="rules">What they depend on.</param>
    /// <param name="results">The results, one for each pupil and subject.</param>
    /// <returns>The indicators.</returns>
    public static MarkIndicators Of(IndicatorRules rules, IEnumerable<PupilResult> results) =>
        new(Preconditions.NotNull(rules), [.. Preconditions.NotNull(results)]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a final result is to an indicator: left out for a reason, or not.</summary>
    private LeftOutReason? ReasonOf(PupilResult result) => result.Away ?? result.Final switch
    {
        null => LeftOutReason.NoFinalMark,
        Cell.MarkCell mark when mark.Mark.Hundredths % 100 != 0 || !rules.Scale.Contains(mark.Mark) => LeftOutReason.OffScale,
        _ => null,
    };

    private bool IsPassing(Cell final) => final is Cell.PassedCell || (final is Cell.MarkCell mark && mark.Mark.Hundredths > rules.Scale.Fail * 100);

    private bool IsGood(Cell final) => final is Cell.MarkCell mark && mark.Mark.Hundredths >= rules.Scale.Good * 100;

    private Indicator Finals(string id, string name, string formula, Func<Cell, bool> counts, bool keepsPassOrFail)
    {
        var (taken, leftOut) = Split(r => ReasonOf(r) ?? (keepsPassOrFail ? null : PassOrFail(r)));
        var sum = taken.Count(r => counts(r.Final!));
        return Made(id, name, formula, $"{Text(sum)} × 100 / {Text(taken.Length)}", ExactFraction.Of(sum, 1), isShare: true, taken.Length, leftOut, rules.PercentDigits);
    }

    private Indicator Level()
    {
        var coefficients = rules.LearningLevelCoefficients;
        var (taken, leftOut) = Split(r => ReasonOf(r) ?? PassOrFail(r));
        var terms = coefficients.Marks.OrderByDescending(m => m.Mark)
            .Select(m => (m.Coefficient, Count: taken.Count(r => r.Final is Cell.MarkCell mark && mark.Mark.Hundredths == m.Mark * 100)))
            .Append((coefficients.NotAttested, taken.Count(r => r.Final is Cell.NotAttestedCell)))
            .Where(t => t.Item2 > 0)
            .ToList();
        return Made(
            "learningLevel",
            "СОУ, %",
            "сумма коэффициентов отметок / N",
            $"({Terms(terms.Select(t => (t.Item1.ToString("0.##", CultureInfo.InvariantCulture), t.Item2)))}) / {Text(taken.Length)}",
            terms.Aggregate(ExactFraction.Zero, (sum, t) => sum + (ExactFraction.Of(t.Item1) * ExactFraction.Of(t.Item2, 1))),
            isShare: false,
            taken.Length,
            leftOut,
            rules.PercentDigits);
    }

    private Indicator Mean()
    {
        var (taken, leftOut) = Split(r => ReasonOf(r) ?? PassOrFail(r) ?? (r.Final is Cell.NotAttestedCell ? LeftOutReason.NotAttested : null));
        var terms = taken.Select(r => ((Cell.MarkCell)r.Final!).Mark.Hundredths / 100).GroupBy(mark => mark).OrderByDescending(g => g.Key).ToList();
        return Made(
            "meanMark",
            "средний балл",
            "сумма отметок / число отметок",
            $"({Terms(terms.Select(g => (Text(g.Key), g.Count())))}) / {Text(taken.Length)}",
            ExactFraction.Of(terms.Sum(g => (long)g.Key * g.Count()), 1),
            isShare: false,
            taken.Length,
            leftOut,
            rules.DisplayDigits);
    }

    private Indicator Count(string id, string name, string formula, Func<int, int> of, bool isPercent)
    {
        var (taken, leftOut) = Split(static r => r.Away ?? (r.MarkCount is null ? LeftOutReason.CountUnknown : null));
        var sum = taken.Sum(r => (long)of(r.MarkCount!.Value));
        var calculation = string.Create(CultureInfo.InvariantCulture, $"{sum}{(isPercent ? " × 100" : "")} / {taken.Length}");
        return Made(id, name, formula, calculation, ExactFraction.Of(sum, 1), isPercent, taken.Length, leftOut, isPercent ? rules.PercentDigits : rules.DisplayDigits);
    }

    private static LeftOutReason? PassOrFail(PupilResult result) => result.Final is Cell.PassedCell or Cell.FailedCell ? LeftOutReason.PassOrFail : null;

    private static string Terms(IEnumerable<(string Factor, int Count)> terms) => string.Join(" + ", terms.Select(t => $"{t.Factor}·{Text(t.Count)}"));

    private (ImmutableArray<PupilResult> Taken, ImmutableArray<LeftOut> LeftOut) Split(Func<PupilResult, LeftOutReason?> reasonOf)
    {
        var leftOut = results.Select(reasonOf).OfType<LeftOutReason>().GroupBy(reason => reason).OrderBy(g => g.Key);
        return ([.. results.Where(r => reasonOf(r) is null)], [.. leftOut.Select(g => new LeftOut(g.Key, g.Count()))]);
    }

    private Indicator None(string id, string name) => Made(id, name, "не определён: шкала без чисел", "", ExactFraction.Zero, isShare: true, 0, Split(r => r.Away ?? LeftOutReason.PassOrFail).LeftOut, 0);

    private static Indicator Made(string id, string name, string formula, string calculation, ExactFraction sum, bool isShare, int n, ImmutableArray<LeftOut> leftOut, int digits)
    {
        ExactFraction? value = n == 0 ? null : sum * ExactFraction.Of(isShare ? 100 : 1, n);
        return new()
        {
            Id = id,
            Name = name,
            Formula = formula,
            Calculation = n == 0 ? "" : calculation,
            Sum = sum,
            N = n,
            Value = value,
            Shown = value?.ToText(digits),
            LeftOut = leftOut,
        };
    }
}
