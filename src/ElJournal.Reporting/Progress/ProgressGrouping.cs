using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Reporting.Progress;

/// <summary>Puts pupils into groups by their final marks.</summary>
internal static class ProgressGrouping
{
    /// <summary>Gives the group, or null where no final mark of the scale tells of one.</summary>
    internal static ProgressGroup? Of(MarkingScale scale, IReadOnlyCollection<Cell> finals)
    {
        var marks = finals.OfType<Cell.MarkCell>().Select(c => c.Mark.Hundredths).ToList();
        var below = marks.Count(m => m < scale.Good * 100);
        return finals.Any(c => c is Cell.FailedCell) || marks.Exists(m => m <= scale.Fail * 100) ? ProgressGroup.Failing
            : finals.Any(c => c is Cell.NotAttestedCell) ? ProgressGroup.NotAttested
            : marks.Count == 0 ? null
            : marks.TrueForAll(m => m == scale.Max * 100) ? ProgressGroup.OnlyBest
            : below == 0 ? ProgressGroup.Good
            : below == 1 ? ProgressGroup.OneBelowGood
            : ProgressGroup.Passing;
    }

    internal static string ToRussian(this ProgressGroup group) => group switch
    {
        ProgressGroup.OnlyBest => "только высшие отметки",
        ProgressGroup.Good => "не ниже «хорошо»",
        ProgressGroup.OneBelowGood => "с одной отметкой ниже «хорошо»",
        ProgressGroup.Passing => "успевают, отметок ниже «хорошо» больше одной",
        ProgressGroup.NotAttested => "не аттестованы",
        ProgressGroup.Failing => "не успевают",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Unknown group."),
    };
}
