using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Реестр школы: all of a school year but the content of its journals — calendar, people, classes, the list of journals, and what the record can know.</summary>
/// <remarks>
/// <para>Made by <see cref="SchoolRegisterBuilder"/>, which refuses dangling references. Every list is in a fixed order, so that the order of input never matters; the number of an item in its list is its ordinal.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class SchoolRegister
{
    internal SchoolRegister()
    {
    }

    [SetsRequiredMembers]
    private SchoolRegister(SchoolRegister of, SchoolCalendar calendar)
    {
        (School, Year, Calendar, Bells, ExtractedAt, Clock) = (of.School, of.Year, calendar, of.Bells, of.ExtractedAt, of.Clock);
        (Classes, Pupils, Enrolments, Subgroups) = (of.Classes, of.Pupils, of.Enrolments, of.Subgroups);
        (Staff, Roles, Journals, Periods, Outages, Coverage) = (of.Staff, of.Roles, of.Journals, of.Periods, of.Outages, of.Coverage);
        (PupilOrdinals, PeriodsById, StaffOrdinals) = (of.PupilOrdinals, of.PeriodsById, of.StaffOrdinals);
    }

    /// <summary>Gets the school.</summary>
    public required School School { get; init; }

    /// <summary>Gets the year.</summary>
    public required SchoolYear Year { get; init; }

    /// <summary>Gets the calendar.</summary>
    public required SchoolCalendar Calendar { get; init; }

    /// <summary>Gets the bells.</summary>
    public required BellSchedule Bells { get; init; }

    /// <summary>Gets when the facts were taken out of their system; null when not recorded.</summary>
    public required Instant? ExtractedAt { get; init; }

    /// <summary>Gets the classes, by id.</summary>
    public required ImmutableArray<SchoolClass> Classes { get; init; }

    /// <summary>Gets all pupils known, by id, enrolled or not.</summary>
    public required ImmutableArray<PupilId> Pupils { get; init; }

    /// <summary>Gets who belongs to which class, by pupil.</summary>
    public required ImmutableArray<Enrolment> Enrolments { get; init; }

    /// <summary>Gets who belongs to which subgroup, by subgroup and pupil.</summary>
    public required ImmutableArray<SubgroupMembership> Subgroups { get; init; }

    /// <summary>Gets all staff known, by id, with or without a role.</summary>
    public required ImmutableArray<StaffId> Staff { get; init; }

    /// <summary>Gets the roles of staff, by person.</summary>
    public required ImmutableArray<StaffRole> Roles { get; init; }

    /// <summary>Gets the journals, by id.</summary>
    public required ImmutableArray<Journal> Journals { get; init; }

    /// <summary>Gets the study periods, by first day.</summary>
    public required ImmutableArray<StudyPeriod> Periods { get; init; }

    /// <summary>Gets the recorded outages, by beginning.</summary>
    public required ImmutableArray<Outage> Outages { get; init; }

    /// <summary>Gets what the record can know.</summary>
    public required RecordCoverage Coverage { get; init; }

    /// <summary>Gets the clock of the school's zone.</summary>
    public required SchoolClock Clock { get; init; }

    internal FrozenDictionary<PupilId, int> PupilOrdinals { get; init; } = FrozenDictionary<PupilId, int>.Empty;

    internal IReadOnlyDictionary<PeriodId, StudyPeriod> PeriodsById { get; init; } = FrozenDictionary<PeriodId, StudyPeriod>.Empty;

    internal FrozenDictionary<StaffId, int> StaffOrdinals { get; init; } = FrozenDictionary<StaffId, int>.Empty;

    /// <summary>Finds a class.</summary>
    /// <param name="id">Which class.</param>
    /// <returns>The class, or null.</returns>
    public SchoolClass? FindClass(ClassId id) => OrdinalOf(id) is var ordinal and >= 0 ? Classes[ordinal] : null;

    /// <summary>Finds a journal.</summary>
    /// <param name="id">Which journal.</param>
    /// <returns>The journal, or null.</returns>
    public Journal? FindJournal(JournalId id) => OrdinalOf(id) is var ordinal and >= 0 ? Journals[ordinal] : null;

    /// <summary>Finds a study period.</summary>
    /// <param name="id">Which period.</param>
    /// <returns>The period, or null.</returns>
    public StudyPeriod? FindPeriod(PeriodId id) => PeriodsById.GetValueOrDefault(id);

    /// <summary>Says whether a pupil is known.</summary>
    /// <param name="id">Which pupil.</param>
    /// <returns>Whether the register lists the pupil.</returns>
    public bool Knows(PupilId id) => PupilOrdinals.ContainsKey(id);

    /// <summary>Says whether a member of staff is known.</summary>
    /// <param name="id">Which member of staff.</param>
    /// <returns>Whether the register lists the person.</returns>
    public bool Knows(StaffId id) => StaffOrdinals.ContainsKey(id);

    /// <summary>Gives the number of a class in <see cref="Classes"/>.</summary>
    /// <param name="id">Which class.</param>
    /// <returns>The ordinal, or -1 when the class is not known.</returns>
    public int OrdinalOf(ClassId id) => OrdinalOf(Classes, id, static c => c.Id);

    /// <summary>Gives the number of a journal in <see cref="Journals"/>.</summary>
    /// <param name="id">Which journal.</param>
    /// <returns>The ordinal, or -1 when the journal is not known.</returns>
    public int OrdinalOf(JournalId id) => OrdinalOf(Journals, id, static j => j.Id);

    /// <summary>Gives the number of a pupil in <see cref="Pupils"/>.</summary>
    /// <param name="id">Which pupil.</param>
    /// <returns>The ordinal, or -1 when the pupil is not known.</returns>
    public int OrdinalOf(PupilId id) => PupilOrdinals.TryGetValue(id, out var ordinal) ? ordinal : -1;

    /// <summary>Gives the number of a member of staff in <see cref="Staff"/>.</summary>
    /// <param name="id">Which member of staff.</param>
    /// <returns>The ordinal, or -1 when the person is not known.</returns>
    public int OrdinalOf(StaffId id) => StaffOrdinals.TryGetValue(id, out var ordinal) ? ordinal : -1;

    /// <summary>Gives the week of a class.</summary>
    /// <param name="id">Which class, or null.</param>
    /// <returns>The class's own week, else the school's.</returns>
    public WeekLength WeekOf(ClassId? id) => (id is { } known ? FindClass(known)?.Week : null) ?? School.Week;

    /// <summary>Says whether the pupils of a journal are marked.</summary>
    /// <param name="journal">The journal.</param>
    /// <returns>What the journal states, else what its class does, else yes.</returns>
    public bool IsMarked(Journal journal) =>
        Preconditions.NotNull(journal).IsMarked ?? (journal.Class is { } id ? FindClass(id)?.IsMarked : null) ?? true;

    /// <summary>Gives the same register with other days stated in its calendar.</summary>
    /// <param name="stated">The days that differ from the rule of the week, each at most once.</param>
    /// <returns>The register; every list and every number in it is the same.</returns>
    /// <exception cref="ArgumentException">A day is stated twice, or lies outside the year.</exception>
    public SchoolRegister WithCalendar(IEnumerable<CalendarDay> stated)
    {
        var calendar = new SchoolCalendar(Year, School.Week, stated);
        foreach (var day in calendar.Stated)
        {
            Preconditions.That(Year.Contains(day.Date), nameof(stated), $"A day lies outside the year. Date={day.Date:R}");
        }

        return new SchoolRegister(this, calendar);
    }

    private static int OrdinalOf<T, TId>(ImmutableArray<T> items, TId id, Func<T, TId> key)
        where TId : IComparable<TId>
    {
        var (low, high) = (0, items.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = key(items[middle]).CompareTo(id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
