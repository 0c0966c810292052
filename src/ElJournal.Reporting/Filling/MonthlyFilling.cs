using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Filling;

/// <summary>Заполнение и число отметок: teacher by teacher and month by month, and of the whole week by week.</summary>
/// <remarks>A lesson belongs to the month and week of its day, a mark to those of its own. Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Rows">By month and teacher.</param>
/// <param name="ByWeek">By week, each named by its Monday; weeks without lessons and marks are left out.</param>
internal sealed record MonthlyFilling(
    ReportInput Input,
    ImmutableArray<(YearMonth Month, StaffId? Teacher, FillCounts Counts)> Rows,
    ImmutableArray<(LocalDate Monday, FillCounts Counts)> ByWeek)
{
    internal IEnumerable<(YearMonth Month, FillCounts Counts)> ByMonth => Rows
        .GroupBy(r => r.Month, r => r.Counts)
        .OrderBy(g => g.Key)
        .Select(g => (g.Key, FillCounts.Sum(g)));

    internal ImmutableArray<Figure> Figures => FillFigures.Of(FillCounts.Sum(Rows.Select(r => r.Counts)));

    internal static MonthlyFilling Of(ReportInput input)
    {
        var days = input.Journals.AsParallel().AsOrdered().Select(i => new JournalFill(input, i)).AsEnumerable()
            .SelectMany(j => j.Days)
            .Where(d => input.Teacher is null || d.Teacher == input.Teacher)
            .ToList();
        return new MonthlyFilling(
            input,
            [
                .. days.GroupBy(d => (Month: d.Day.ToYearMonth(), d.Teacher), d => d.Counts)
                    .OrderBy(g => g.Key.Month)
                    .ThenBy(g => g.Key.Teacher?.Value, StringComparer.Ordinal)
                    .Select(g => (g.Key.Month, g.Key.Teacher, FillCounts.Sum(g))),
            ],
            [
                .. days.GroupBy(d => d.Day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)), d => d.Counts)
                    .OrderBy(g => g.Key)
                    .Select(g => (g.Key, FillCounts.Sum(g))),
            ]);
    }
}
