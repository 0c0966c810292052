using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Filling;

/// <summary>Заполнение и число отметок: teacher by teacher and month by month.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Rows">By month and teacher.</param>
internal sealed record MonthlyFilling(ReportInput Input, ImmutableArray<(YearMonth Month, StaffId? Teacher, FillCounts Counts)> Rows)
{
    internal IEnumerable<(YearMonth Month, FillCounts Counts)> ByMonth => Rows
        .GroupBy(r => r.Month, r => r.Counts)
        .OrderBy(g => g.Key)
        .Select(g => (g.Key, g.Aggregate(static (sum, one) => sum + one)));

    internal ImmutableArray<Figure> Figures => FillFigures.Of(Rows.Aggregate(default(FillCounts), static (sum, row) => sum + row.Counts));

    internal static MonthlyFilling Of(ReportInput input) => new(
        input,
        [
            .. input.Journals.AsParallel().AsOrdered().Select(i => new JournalFill(input, i)).AsEnumerable().SelectMany(j => j.Months)
                .Where(m => input.Teacher is null || m.Teacher == input.Teacher)
                .GroupBy(m => (m.Month, m.Teacher), m => m.Counts)
                .OrderBy(g => g.Key.Month)
                .ThenBy(g => g.Key.Teacher?.Value, StringComparer.Ordinal)
                .Select(g => (g.Key.Month, g.Key.Teacher, g.Aggregate(static (sum, one) => sum + one))),
        ]);
}
