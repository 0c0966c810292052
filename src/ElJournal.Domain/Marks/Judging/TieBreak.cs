using System.Collections.Immutable;
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
                return CategoryMean.Plain(Controls(rules, marks)) is { } mean ? rules.Bounds.Reaches(mean, reached, isRounded: false) : null;
            case ContestedTieBreaker.LastControl:
                var last = Controls(rules, marks).OrderBy(t => marks.Cells[t.Index].Day).ThenBy(t => t.Index).Select(t => (int?)t.FineValue).LastOrDefault();
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
        var counted = Listing.Of(rules, marks).Where(t => t.FineValue >= 0).ToImmutableArray();
        return counted.Any(fail => fail.FineValue <= failing && fail.FineWeight > 0
            && !counted.Any(later => later.FineValue > failing && Redeems(marks, later.Index, fail.Index)));
    }

    private static bool Redeems(PupilMarks marks, int later, int fail)
    {
        if (marks.Rows.Groups.FirstOrDefault(g => g.Attempts.Any(a => a.Index == fail)) is { } group)
        {
            var order = group.Attempts.Select(a => a.Index).ToList();
            if (order.IndexOf(later) > order.IndexOf(fail))
            {
                return true;
            }
        }

        var (before, after) = (marks.Cells[fail], marks.Cells[later]);
        return before.Topic is { } topic && after.Topic == topic && after.Day > before.Day;
    }

    private static IEnumerable<CellTreatment> Controls(MarkRules rules, PupilMarks marks) =>
        Listing.Of(rules, marks).Where(t => t.FineValue >= 0 && rules.IsControl(marks.Cells[t.Index].Kind));
}
