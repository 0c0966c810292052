using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Attendance;
using ElJournal.Reporting.Finals;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Monitoring;

/// <summary>Мониторинг достижений: how one pupil finished each period, subject by subject, over the years at hand.</summary>
/// <remarks>For a pupil who changed class, each class the pupil was in has its own periods. Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Classes">The years and classes of the pupil, the earliest first, with their periods.</param>
internal sealed record PupilMonitoring(ReportInput Input, ImmutableArray<(SchoolYear Year, ClassId Class, ImmutableArray<PeriodStanding> Periods)> Classes)
{
    internal static PupilMonitoring Of(ReportInput input)
    {
        var pupil = input.Pupil!.Value;
        return new PupilMonitoring(input, [.. input.Earlier.Append(input).SelectMany(year => ClassesOf(year, pupil).Select(c => (year.Register.Year, c, Of(year, c, pupil))))]);
    }

    private static IEnumerable<ClassId> ClassesOf(ReportInput year, PupilId pupil) => year.Register.Enrolments
        .Where(e => e.Pupil == pupil)
        .OrderBy(e => e.Span.From ?? LocalDate.MinIsoValue)
        .Select(e => e.Class)
        .Distinct();

    private static ImmutableArray<PeriodStanding> Of(ReportInput year, ClassId schoolClass, PupilId pupil)
    {
        var finals = new ClassFinals(year, schoolClass);
        return
        [
            .. AttestationPeriods.Of(year.Register, schoolClass)
                .Where(p => p.First <= year.Today)
                .OrderBy(p => p.Kind == PeriodKind.Year)
                .ThenBy(p => p.First)
                .Select(p => new PeriodStanding(
                    p,
                    [.. finals.Subjects.Select(s => (s, finals.Of(pupil, s, p.Id)))],
                    new AttendanceCounter(year, schoolClass, p.First, p.Last).ByPupil().TryGetValue(pupil, out var counts) ? counts : null)),
        ];
    }
}
