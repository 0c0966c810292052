using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Attendance;
using ElJournal.Reporting.Finals;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Monitoring;

/// <summary>Мониторинг достижений: how one pupil finished each period of the year, subject by subject.</summary>
/// <remarks>For a pupil who changed class, each class the pupil was in has its own periods. Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Classes">The classes of the pupil, the earliest first, with their periods.</param>
internal sealed record PupilMonitoring(ReportInput Input, ImmutableArray<(ClassId Class, ImmutableArray<PeriodStanding> Periods)> Classes)
{
    internal static PupilMonitoring Of(ReportInput input)
    {
        var pupil = input.Pupil!.Value;
        var classes = input.Register.Enrolments.Where(e => e.Pupil == pupil)
            .OrderBy(e => e.Span.From ?? NodaTime.LocalDate.MinIsoValue)
            .Select(e => e.Class)
            .Distinct();
        return new PupilMonitoring(input, [.. classes.Select(c => (c, Of(input, c)))]);
    }

    private static ImmutableArray<PeriodStanding> Of(ReportInput input, ClassId schoolClass)
    {
        var pupil = input.Pupil!.Value;
        var finals = new ClassFinals(input, schoolClass);
        return
        [
            .. AttestationPeriods.Of(input.Register, schoolClass)
                .Where(p => p.First <= input.Today)
                .OrderBy(p => p.Kind == PeriodKind.Year)
                .ThenBy(p => p.First)
                .Select(p => new PeriodStanding(
                    p,
                    [.. finals.Subjects.Select(s => (s, finals.Of(pupil, s, p.Id)))],
                    new AttendanceCounter(input, schoolClass, p.First, p.Last).ByPupil().TryGetValue(pupil, out var counts) ? counts : null)),
        ];
    }
}
