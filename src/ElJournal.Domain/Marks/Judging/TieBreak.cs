using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>Decides what an average alone does not: marks in the contested zone, and whether a failing mark bars the greatest one.</summary>
internal static class TieBreak
{
    /// <summary>Says whether a mark in the contested zone becomes the upper one; null leaves it to the teacher.</summary>
    internal static bool? IsUpper(MarkRules rules, PupilMarks marks, int reached)
    {
        switch (rules.ContestedZone.TieBreaker)
        {
            case ContestedTieBreaker.PupilFavour:
                return true;
            case ContestedTieBreaker.MeanOfControls:
                return CategoryMean.Plain(Controls(rules, marks)) is { } mean ? rules.Bounds!.Reaches(mean, reached) : null;
            case ContestedTieBreaker.LastControl:
                // The day of a work is that of its first attempt: which attempt counts must not decide which work is the last.
                var last = Controls(rules, marks)
                    .OrderBy(t => marks.Cells[marks.Rows.RootOf(t.Index)].Day)
                    .ThenBy(t => marks.Rows.RootOf(t.Index))
                    .ThenBy(t => marks.Cells[t.Index].Day)
                    .ThenBy(t => t.Index)
                    .Select(t => (int?)t.FineValue)
                    .LastOrDefault();
                return last is null ? null : last >= (rules.Scale.Min + reached + 1) * MarkAverage.MarkUnit;
            default:
                return null;
        }
    }

    /// <summary>Says whether there is a failing mark that nothing redeems.</summary>
    internal static bool BarsTop(MarkRules rules, PupilMarks marks)
    {
        if (rules.NoTopMarkIfAnyFail == TopMarkPolicy.On)
        {
            return true;
        }

        var failing = rules.Scale.Fail * MarkAverage.MarkUnit;
        var treatments = Listing.Of(rules, marks);
        var fails = treatments.Where(t => t.FineValue >= 0 && t.FineValue <= failing && t.FineWeight > 0);
        var walk = new CellWalk(rules, marks);
        var redeeming = new List<int>();
        foreach (var treatment in treatments)
        {
            if (treatment.Fate is CellFate.Counted or CellFate.ZeroWeight or CellFate.ReplacedByRetake or CellFate.NotBestAttempt or CellFate.MergedIntoMean
                && walk.ValueOf(treatment.Index) > failing)
            {
                redeeming.Add(treatment.Index);
            }
        }

        return fails.Any(fail => !redeeming.Exists(later => Redeems(marks, later, fail.Index)));
    }

    private static bool Redeems(PupilMarks marks, int later, int fail)
    {
        var (before, after) = (marks.Cells[fail], marks.Cells[later]);
        var isLaterAttempt = marks.Rows.RootOf(later) == marks.Rows.RootOf(fail) && (after.Day, later).CompareTo((before.Day, fail)) > 0;
        return isLaterAttempt || (before.Topic is { } topic && after.Topic == topic && after.Day > before.Day);
    }

    private static IEnumerable<CellTreatment> Controls(MarkRules rules, PupilMarks marks) =>
        Listing.Of(rules, marks).Where(t => t.FineValue >= 0 && rules.IsControl(marks.Rows.KindOf(t.Index)));
}
