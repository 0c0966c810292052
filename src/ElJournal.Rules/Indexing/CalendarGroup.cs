using System.Collections.Immutable;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>Календарная группа: classes that share a week and study periods, and so every deadline reckoned in days.</summary>
/// <param name="Week">Their week.</param>
/// <param name="Periods">Their study periods: their own and the school's.</param>
public sealed record CalendarGroup(WeekLength Week, ImmutableArray<StudyPeriod> Periods)
{
    /// <summary>Says whether the classes are taught by a period (reading G-periods a): their own periods and their own year come before the school's.</summary>
    /// <param name="period">One of <see cref="Periods"/>.</param>
    /// <returns>Whether it is of their own, or the school's where they have none of their own.</returns>
    public bool AreTaughtBy(StudyPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Class is not null || !Periods.Any(p => p.Class is not null && (p.Kind == PeriodKind.Year) == (period.Kind == PeriodKind.Year));
    }
}
