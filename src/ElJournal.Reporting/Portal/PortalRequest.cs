using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.Reporting.Portal;

/// <summary>Что выгрузить на портал: of which days and whom, out of which school, as of when.</summary>
/// <remarks>Immutable, safe on any thread as far as the source is; compared by reference of its parts.</remarks>
public sealed record PortalRequest
{
    /// <summary>Greatest number of days of one export: a quarter and its holidays.</summary>
    public const int MaxDays = 100;

    /// <summary>Gets the school year.</summary>
    public required ISchoolYearSource Source { get; init; }

    /// <summary>Gets who may read what in it: of a pupil goes out what the pupil's guardians may read.</summary>
    public required SchoolAccess Access { get; init; }

    /// <summary>Gets the first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Gets the class; null for the whole school.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets of whom nothing goes out, since their personal data were erased.</summary>
    public required IReadOnlySet<PupilId> Erased { get; init; }

    /// <summary>Gets the instant at which it goes out: statements of families and rights are those of its day.</summary>
    public required Instant At { get; init; }

    /// <summary>Says whether the days can be exported at once: they do not end before they begin, and are no more than <see cref="MaxDays"/>.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>Whether they can.</returns>
    public static bool Fits(LocalDate from, LocalDate to) => from <= to && Period.DaysBetween(from, to) < MaxDays;
}
