using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>The way from marks to an outcome.</summary>
internal static class Judgement
{
    internal static MarkOutcome Of(MarkRules rules, PupilMarks marks)
    {
        var tally = Tally.Of(rules, marks);
        var sums = tally.Average;
        if (rules.Scale.Kind == ScaleKind.Ungraded)
        {
            return new(rules, marks) { State = MarkState.Ungraded, Count = sums.Count };
        }

        var least = rules.Minimum?.Of(marks.Period) ?? 0;
        if (tally.IsBroken || least == MinimumTable.Unknown)
        {
            return new(rules, marks) { State = MarkState.Undetermined, Count = sums.Count, MinMarks = Math.Max(least, 0) };
        }

        var special = SpecialAverage(rules, marks, sums);
        if (rules.Bounds is not { } bounds)
        {
            return new(rules, marks, sums, special) { State = MarkState.Undetermined, Count = sums.Count };
        }

        if (tally.IsBlocked || sums.Count < least)
        {
            return new(rules, marks, sums, special)
            {
                State = MarkState.NotAttested,
                Count = sums.Count,
                MinMarks = least,
                Proposed = Cell.NotAttested,
                NotAttestedReason = tally.IsBlocked ? NotAttestedReason.ControlMissed : NotAttestedReason.TooFewMarks,
            };
        }

        if (sums.Weights == 0 && special is null)
        {
            // No rule turns passes into one: where there are some, that is the teacher's to decide.
            var state = rules.Scale.Kind == ScaleKind.PassFail && sums.Count > 0 ? MarkState.Contested : MarkState.NoAverage;
            return new(rules, marks) { State = state, Count = sums.Count, MinMarks = least };
        }

        return Converted(bounds, rules, marks, sums, special, least, tally.HasFails);
    }

    /// <summary>Gives the average where it is not the quotient of the sums; null where it is, or where there is none.</summary>
    private static ExactFraction? SpecialAverage(MarkRules rules, PupilMarks marks, MarkAverage sums)
    {
        if (sums.Weights == 0)
        {
            return rules.ZeroWeightPolicy == ZeroWeightPolicy.ArithmeticMean && sums.Count > 0 ? CategoryMean.Plain(Listing.Of(rules, marks)) : null;
        }

        return rules.AveragingModel == AveragingModel.CategoryMeanWeighted ? CategoryMean.Of(marks, Listing.Of(rules, marks)) : null;
    }

    private static MarkOutcome Converted(BoundTable bounds, MarkRules rules, PupilMarks marks, MarkAverage sums, ExactFraction? special, int least, bool hasFails)
    {
        var (reached, isNear) = special is { } average ? bounds.Place(average) : bounds.Place(sums);
        var top = bounds.Count;
        var isBarred = hasFails && rules.BarsTop && (isNear ? reached + 1 : reached) == top && TieBreak.BarsTop(rules, marks);
        var (isDisputed, decider) = (false, default(ContestedTieBreaker?));
        if (isBarred)
        {
            reached = top - 1;
        }
        else if (isNear)
        {
            var isUpper = TieBreak.IsUpper(rules, marks, reached);
            (isDisputed, decider) = (isUpper is null, isUpper is null ? null : rules.ContestedZone.TieBreaker);
            reached += isUpper == true ? 1 : 0;
        }

        return new(rules, marks, sums, special)
        {
            State = isDisputed ? MarkState.Contested : MarkState.Decided,
            Count = sums.Count,
            MinMarks = least,
            Proposed = rules.MarkCells[reached],
            Alternative = isDisputed ? rules.Scale.Min + reached + 1 : null,
            DecidedBy = decider,
            IsTopMarkBarred = isBarred,
        };
    }
}
