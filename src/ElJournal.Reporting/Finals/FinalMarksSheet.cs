using System.Collections.Immutable;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Finals;

/// <summary>Ведомость итоговых отметок класса за период.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Subjects">The subjects, by title.</param>
/// <param name="Rows">The pupils, by id.</param>
/// <param name="Missing">For each subject, how many pupils of the period's last day have no final mark.</param>
/// <param name="Indicators">How the class stands, over all journals and in each.</param>
internal sealed record FinalMarksSheet(ReportInput Input, ImmutableArray<SubjectColumn> Subjects, ImmutableArray<FinalMarksRow> Rows, ImmutableArray<int> Missing, IndicatorSheet Indicators)
{
    internal int MissingInAll => Missing.Sum();

    internal static FinalMarksSheet Of(ReportInput input)
    {
        var (schoolClass, period) = (input.Class!.Value, input.Period!);
        var finals = new ClassFinals(input, schoolClass);
        var members = ClassMember.Of(input.Register, schoolClass, period.First, period.Last, input.Today);
        return new FinalMarksSheet(
            input,
            finals.Subjects,
            [.. members.Select(m => new FinalMarksRow(m, [.. finals.Subjects.Select(s => finals.Of(m.Pupil, s, period.Id))]))],
            [.. finals.Subjects.Select(s => members.Count(m => finals.Owes(m.Pupil, s, period) && finals.Of(m.Pupil, s, period.Id) is null))],
            IndicatorSheet.Of(input.Source, schoolClass, period, input.Policy, input.AsOf));
    }
}
