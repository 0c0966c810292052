using System.Collections.Immutable;
using System.Numerics;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Judging;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks.Years;

/// <summary>The way from the marks of periods to that of the year.</summary>
internal sealed class YearJudgement
{
    private readonly MarkRules rules;
    private readonly YearMarks marks;
    private readonly ImmutableArray<YearPartFate> fates;

    private YearJudgement(MarkRules rules, YearMarks marks)
    {
        (this.rules, this.marks) = (rules, marks);
        fates = rules.Has(MarkRulesPart.Year) ? [.. marks.Parts.Select(FateOf)] : [];
    }

    internal static YearOutcome Of(MarkRules rules, YearMarks marks) => new YearJudgement(rules, marks).Judge();

    private YearOutcome Judge() => StateBeforeAverage() switch
    {
        { } state => Without(state),
        null when rules.YearModel.Kind == YearModelKind.MeanOfAllCurrent => OfCurrent(),
        null when fates.Contains(YearPartFate.PassOrFail) => Without(YearState.Contested),
        null => OfParts(),
    };

    private YearState? StateBeforeAverage()
    {
        if (rules.Scale.Kind == ScaleKind.Ungraded)
        {
            return YearState.Ungraded;
        }

        if (!rules.Has(MarkRulesPart.Year))
        {
            return YearState.Undetermined;
        }

        if (fates.Contains(YearPartFate.OffScale) || IsExamOffScale())
        {
            return YearState.Undetermined;
        }

        if (fates.Contains(YearPartFate.Missing) || (rules.YearModel.Kind == YearModelKind.WithExam && marks.Exam is null))
        {
            return YearState.Incomplete;
        }

        if (fates.Contains(YearPartFate.Blocking))
        {
            return rules.NotAttestedInYear.Kind == NotAttestedKind.RequirePass ? YearState.RequiresPass : YearState.NotAttested;
        }

        return fates.Contains(YearPartFate.Exempt) && fates.All(f => f is YearPartFate.Exempt or YearPartFate.NotEnrolled) ? YearState.Exempt : null;
    }

    private bool IsExamOffScale() => rules.YearModel.Kind == YearModelKind.WithExam && marks.Exam switch
    {
        null or Cell.ExemptCell => false,
        Cell.MarkCell exam => !rules.Scale.Contains(exam.Mark),
        _ => true,
    };

    private YearPartFate FateOf(YearPart part)
    {
        var isNeeded = rules.YearModel.Kind != YearModelKind.MeanOfAllCurrent;
        return part.Cell switch
        {
            null when !part.IsEnrolled => YearPartFate.NotEnrolled,
            null => isNeeded ? YearPartFate.Missing : YearPartFate.NotNeeded,
            Cell.NotAttestedCell => FateOfNotAttested(),
            Cell.ExemptCell => YearPartFate.Exempt,
            Cell.MarkCell mark when !rules.Scale.Contains(mark.Mark) => YearPartFate.OffScale,
            Cell.MarkCell => isNeeded ? YearPartFate.Counted : YearPartFate.NotNeeded,
            _ => YearPartFate.PassOrFail,
        };
    }

    private YearPartFate FateOfNotAttested() => rules.NotAttestedInYear.Kind switch
    {
        NotAttestedKind.AsFail => YearPartFate.CountedAsFail,
        NotAttestedKind.SkipIfAtLeast when marks.Parts.Count(p => p.Cell is Cell.MarkCell) >= rules.NotAttestedInYear.AtLeast => YearPartFate.Skipped,
        _ => YearPartFate.Blocking,
    };

    private YearOutcome OfCurrent()
    {
        if (marks.Current is null)
        {
            return Without(YearState.Incomplete);
        }

        var current = rules.Judge(marks.Current);
        return new(rules, marks, fates)
        {
            State = current.State switch
            {
                MarkState.Decided => YearState.Decided,
                MarkState.Contested => YearState.Contested,
                MarkState.NotAttested => YearState.NotAttested,
                MarkState.Ungraded => YearState.Ungraded,
                MarkState.NoAverage => YearState.NoAverage,
                _ => YearState.Undetermined,
            },
            Average = current.Average,
            Proposed = current.Proposed,
            Alternative = current.Alternative,
            Current = current,
            Defects = current.Defects,
        };
    }

    private YearOutcome OfParts()
    {
        var values = ImmutableArray.CreateBuilder<(ExactFraction, ExactFraction)>(marks.Parts.Length + 1);
        var last = default(MarkValue);
        for (var i = 0; i < fates.Length; i++)
        {
            if (fates[i] is YearPartFate.Counted or YearPartFate.CountedAsFail)
            {
                last = fates[i] == YearPartFate.Counted ? ((Cell.MarkCell)marks.Parts[i].Cell!).Mark : MarkValue.Of(rules.Scale.Fail);
                values.Add((Fraction(last), ExactFraction.Of(1, 1)));
            }
        }

        if (rules.YearModel.Kind == YearModelKind.WithExam && marks.Exam is Cell.MarkCell exam)
        {
            values.Add((Fraction(exam.Mark), ExactFraction.Of(rules.YearModel.ExamWeight)));
        }

        return ExactMean.Of(values.ToArray()) is { } average ? Rounded(average, last) : Without(YearState.NoAverage);
    }

    /// <summary>Rounds to the nearest mark; what lies exactly between two is decided by the rule of ties.</summary>
    private YearOutcome Rounded(ExactFraction average, MarkValue last)
    {
        var lower = (int)BigInteger.Divide(average.Numerator, average.Denominator);
        var rest = average - ExactFraction.Of(lower, 1);
        var isTie = rest == ExactFraction.Of(1, 2);
        bool? isUpper = !isTie ? rest > ExactFraction.Of(1, 2) : rules.YearTie switch
        {
            YearTie.PupilFavour => true,
            YearTie.LastPeriod when last.Hundredths >= (lower + 1) * 100 => true,
            YearTie.LastPeriod when last.Hundredths <= lower * 100 => false,
            _ => null,
        };
        return new(rules, marks, fates)
        {
            State = isUpper is null ? YearState.Contested : YearState.Decided,
            Average = average,
            Proposed = rules.MarkCells[(isUpper == true ? lower + 1 : lower) - rules.Scale.Min],
            Alternative = isUpper is null ? lower + 1 : null,
            IsTie = isTie,
        };
    }

    private YearOutcome Without(YearState state) => new(rules, marks, fates)
    {
        State = state,
        Proposed = state switch
        {
            YearState.NotAttested or YearState.RequiresPass => Cell.NotAttested,
            YearState.Exempt => Cell.Exempt,
            _ => null,
        },
        Defects = state != YearState.Undetermined ? [] : rules.Has(MarkRulesPart.Year) ? OffScale() : [.. OutcomeDefects.Missing(rules, MarkRulesPart.Year)],
    };

    private ImmutableArray<Defect> OffScale() =>
    [
        .. marks.Parts.Where((_, i) => fates[i] == YearPartFate.OffScale).Select(p => Named(p.Cell!, p.Period?.Value ?? "")),
        .. IsExamOffScale() ? [Named(marks.Exam!, "экзамен")] : Array.Empty<Defect>(),
    ];

    private Defect Named(Cell cell, string where) => new(MarkDefects.OffScale, default, CellCodes.Format(cell), rules.Scale.ToString(), where);

    private static ExactFraction Fraction(MarkValue mark) => ExactFraction.Of(mark.Hundredths, 100);
}
