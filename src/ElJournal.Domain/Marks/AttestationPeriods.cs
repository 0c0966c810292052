using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Marks;

/// <summary>Периоды, за которые аттестуют: those of a class, and which of them one means who names none.</summary>
public static class AttestationPeriods
{
    private static readonly PeriodId WholeYear = PeriodId.Parse("year");

    /// <summary>Lists the periods of a class.</summary>
    /// <param name="register">The register of the school.</param>
    /// <param name="schoolClass">The class, or null when not recorded.</param>
    /// <returns>Its own quarters, trimesters or half-years, else the school's, and the year; the whole school year when no period is on record.</returns>
    public static ImmutableArray<StudyPeriod> Of(SchoolRegister register, ClassId? schoolClass)
    {
        var all = Preconditions.NotNull(register).Periods.Where(p => p.Class is null || p.Class == schoolClass).ToList();
        var parts = all.Where(p => p.Kind != PeriodKind.Year).ToList();
        var own = parts.Where(p => p.Class is not null).ToList();
        var years = all.Where(p => p.Kind == PeriodKind.Year).OrderBy(p => p.Class is null).Take(1);
        ImmutableArray<StudyPeriod> found = [.. own.Count > 0 ? own : parts, .. years];
        return found.IsEmpty ? [new StudyPeriod(WholeYear, PeriodKind.Year, null, register.Year.First, register.Year.Last)] : found;
    }

    /// <summary>Picks the period that one means who names none: the last one begun that has a work of the journal.</summary>
    /// <param name="periods">The periods of the class, at least one.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="day">The day; null for the end of time.</param>
    /// <returns>The period: a year only when there is nothing else; the last one begun when none has a work; the first one when none has begun.</returns>
    public static StudyPeriod Current(ImmutableArray<StudyPeriod> periods, JournalRecord journal, LocalDate? day)
    {
        Preconditions.That(!periods.IsDefaultOrEmpty, nameof(periods), "There is no period.");
        _ = Preconditions.NotNull(journal);
        var parts = periods.Where(p => p.Kind != PeriodKind.Year).DefaultIfEmpty(periods[^1]).OrderBy(p => p.First).ThenBy(p => p.Kind).ToList();
        var begun = parts.Where(p => !(p.First > day)).ToList();
        return begun.LastOrDefault(p => journal.Assessments.Any(a => p.Contains(a.Day))) ?? (begun.Count > 0 ? begun[^1] : parts[0]);
    }

    /// <summary>Lists the periods whose marks make that of a year.</summary>
    /// <param name="periods">The periods of the class.</param>
    /// <param name="year">The year.</param>
    /// <param name="journal">The journal.</param>
    /// <returns>Its periods of one kind, first to last; of several kinds that whose marks the journal has. Empty when the year is not divided.</returns>
    public static ImmutableArray<StudyPeriod> PartsOf(ImmutableArray<StudyPeriod> periods, StudyPeriod year, JournalRecord journal)
    {
        _ = (Preconditions.NotNull(year), Preconditions.NotNull(journal));
        var marked = journal.FinalMarks.Select(f => f.Period).ToHashSet();
        var kinds = periods
            .Where(p => p.Kind != PeriodKind.Year && p.First <= year.Last && p.Last >= year.First)
            .GroupBy(p => p.Kind)
            .OrderByDescending(g => g.Any(p => marked.Contains(p.Id)))
            .ThenBy(g => g.Key);
        return kinds.FirstOrDefault() is { } parts ? [.. parts.OrderBy(p => p.First)] : [];
    }
}
