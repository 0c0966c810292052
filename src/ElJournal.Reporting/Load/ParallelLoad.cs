using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Load;

/// <summary>Контрольные одной параллели по предмету, a line of the yearly schedule.</summary>
/// <param name="Grade">The grade; null where the class says none.</param>
/// <param name="Subject">The subject; null where the journal says none.</param>
/// <param name="Classes">How many classes of the grade write them.</param>
/// <param name="Works">How many works, each in each journal.</param>
/// <param name="Dates">When which class writes one, by day and class.</param>
internal sealed record ParallelLoad(int? Grade, string? Subject, int Classes, int Works, ImmutableArray<(LocalDate Day, ClassId? Class)> Dates)
{
    /// <summary>Groups control works by grade and subject.</summary>
    internal static ImmutableArray<ParallelLoad> Of(ReportInput input, IEnumerable<ControlWork> works) =>
    [
        .. works.GroupBy(w => (Grade: w.Journal.Class is { } id ? input.Register.FindClass(id)?.Grade : null, w.Journal.Subject))
            .OrderBy(g => g.Key.Grade ?? int.MaxValue)
            .ThenBy(g => g.Key.Subject, StringComparer.Ordinal)
            .Select(g => new ParallelLoad(
                g.Key.Grade,
                g.Key.Subject,
                g.Select(w => w.Journal.Class).Distinct().Count(),
                g.Count(),
                [.. g.Select(w => (w.Day, w.Journal.Class)).Distinct().OrderBy(d => d.Day).ThenBy(d => d.Class?.Value, StringComparer.Ordinal)])),
    ];
}
