using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>Журналы обучающегося: those of the classes and subgroups that the pupil belongs to, with the days of belonging.</summary>
internal sealed class PupilJournals(Visit visit, PupilId pupil)
{
    private readonly ImmutableArray<Enrolment> enrolments = [.. visit.Year.EnrolmentsOf(pupil)];
    private readonly ImmutableArray<SubgroupMembership> subgroups = [.. visit.Register.Subgroups.Where(m => m.Pupil == pupil)];

    /// <summary>Gets the class of today, or the last one; null for who was in none.</summary>
    internal ClassId? Class => (enrolments.FirstOrDefault(e => e.Span.Contains(visit.Today)) ?? enrolments.LastOrDefault())?.Class;

    /// <summary>Gives the journals of some days.</summary>
    /// <param name="days">The days.</param>
    /// <returns>Each journal with those of the days on which the pupil belongs to it, at least one.</returns>
    internal IEnumerable<(Journal Journal, ImmutableArray<DateSpan> Days)> Within(DateSpan days) =>
        visit.Register.Journals.Select(j => (Journal: j, Days: DaysIn(j, days))).Where(j => !j.Days.IsEmpty);

    private ImmutableArray<DateSpan> DaysIn(Journal journal, DateSpan days) =>
    [
        .. (journal.Subgroup is { } subgroup
            ? subgroups.Where(m => m.Subgroup == subgroup).Select(m => m.Span.Intersect(days))
            : enrolments.Where(e => e.Class == journal.Class).Select(e => e.Span.Intersect(days))).OfType<DateSpan>(),
    ];
}
