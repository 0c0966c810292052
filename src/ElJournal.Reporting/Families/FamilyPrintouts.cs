using System.Collections.Immutable;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Families;

/// <summary>Распечатки за неделю: a sheet for each guardian and child whose statement says that the electronic form is not used.</summary>
/// <remarks>The week is that of the instant asked about, Monday to Sunday; a statement counts when it is in force on any of its days. Immutable; compared by reference.</remarks>
/// <param name="Input">Of what they were made.</param>
/// <param name="First">The Monday.</param>
/// <param name="Sheets">By class, child and guardian.</param>
internal sealed record FamilyPrintouts(ReportInput Input, LocalDate First, ImmutableArray<FamilySheet> Sheets)
{
    internal static FamilyPrintouts Of(ReportInput input)
    {
        var monday = input.Today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        var week = new Domain.Time.DateSpan(monday, monday.PlusDays(6));
        var statements = input.Index.Ledger<FamilyStatement>()
            .Where(s => s.Kind is FamilyStatementKind.Cannot or FamilyStatementKind.Declines && s.Span.Intersect(week) is not null)
            .Where(s => (input.Pupil is null || s.Pupil == input.Pupil) && (input.Class is not { } only || IsIn(input, s.Pupil, only, week)))
            .OrderBy(s => s.Pupil)
            .ThenBy(s => s.Guardian)
            .ToList();
        var diaries = statements.Select(s => s.Pupil).Distinct().ToDictionary(p => p, p => Diary.Of(input, p, monday, monday.PlusDays(6)));
        return new FamilyPrintouts(input, monday, [.. statements.Select(s => new FamilySheet(s, diaries[s.Pupil]))]);
    }

    private static bool IsIn(ReportInput input, PupilId pupil, Domain.Classes.ClassId schoolClass, Domain.Time.DateSpan week) =>
        input.Register.Enrolments.Any(e => e.Pupil == pupil && e.Class == schoolClass && e.Span.Intersect(week) is not null);
}
