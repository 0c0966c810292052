using ElJournal.Reporting.Reports;
using ElJournal.Rules.Readings;

namespace ElJournal.Reporting.Indicators;

/// <summary>Как прочитан пункт о показателях (elista-2023 4.3): what they count.</summary>
/// <param name="ByTeacher">Whether participation is the share of teachers who entered anything, not of lessons recorded.</param>
/// <param name="OneOrNone">Whether pupils "with one mark" are those with no more than one.</param>
/// <param name="ByDiary">Whether families take part by reading the diary, not by signing in.</param>
internal readonly record struct IndicatorReadings(bool ByTeacher, bool OneOrNone, bool ByDiary)
{
    internal static IndicatorReadings Of(ReportInput input) => new(
        input.OptionOf(ClauseReadings.Participation).Id == "b",
        input.OptionOf(ClauseReadings.OneMark).Id == "b",
        input.OptionOf(ClauseReadings.FamilyActivity).Id == "b");
}
