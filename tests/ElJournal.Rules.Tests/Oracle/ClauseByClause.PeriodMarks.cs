using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>The remarks of the base pack on the marks of a study period.</summary>
internal sealed partial class ClauseByClause
{
    /// <summary>ОЦ-1, ОЦ-2 and ОЦ-5, of every journal with every period of the school or of its class.</summary>
    /// <param name="content">The journal.</param>
    /// <param name="hasComputation">Whether the act asks for marks to be reckoned, though no act says by which rules: what a journal without marks needs is known then.</param>
    private void RemarkOnPeriods(JournalRecord content, bool hasComputation)
    {
        foreach (var period in PeriodsOf(content.Journal))
        {
            OC5Surge(content, period);
        }

        if (hasComputation && !Register.IsMarked(content.Journal))
        {
            foreach (var (_, _, about) in Periods(content))
            {
                Say("mark.minimum-reached", about, OracleVerdict.NotApplicable);
                Say("final-mark.follows-rule", about, OracleVerdict.NotApplicable);
            }

            return;
        }

        foreach (var period in PeriodsOf(content.Journal))
        {
            var isMarkedBy = Concerns(period, content.Journal.Class) && Register.IsMarked(content.Journal);
            SayWithoutRules("mark.minimum-reached", content, period, isMarkedBy && asOf >= EndOfDay(period.Last));
            SayWithoutRules("final-mark.follows-rule", content, period, isMarkedBy && content.FinalMarks.Any(f => f.Period == period.Id));
        }
    }

    /// <summary>ОЦ-1 and ОЦ-2 rest on rules that only a school sets: one case stands for all pupils, of whom nothing can be said.</summary>
    private void SayWithoutRules(string norm, JournalRecord content, StudyPeriod period, bool applies) =>
        Say(norm, $"journal:{content.Journal.Id}/period:{period.Id}", applies ? OracleVerdict.Undetermined : OracleVerdict.NotApplicable);

    /// <summary>ОЦ-5: the last seven days of a period, over by now, have more than half of its marks, though lessons were taught before them.</summary>
    private void OC5Surge(JournalRecord content, StudyPeriod period)
    {
        var late = LocalDate.Max(period.First, period.Last.PlusDays(-6));
        var applies = Concerns(period, content.Journal.Class) && asOf >= EndOfDay(period.Last) && LessonsIn(content, period).Any(l => l.Current.Date < late);
        var marks = content.Assessments
            .SelectMany(a => a.Marks.GroupBy(m => m.Pupil).Select(g => g.Last()).Where(m => m.Cell is not (Cell.ExemptCell or Cell.DebtCell)).Select(m => m.Day ?? a.Day))
            .Where(period.Contains)
            .ToList();
        Say(
            "mark.last-week-surge",
            $"journal:{content.Journal.Id}/period:{period.Id}",
            !applies ? OracleVerdict.NotApplicable
            : marks.Count(d => d >= late) * 2 > marks.Count ? OracleVerdict.Violated
            : OracleVerdict.Kept);
    }
}
