using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Attendance;

/// <summary>Отчёт о посещаемости школы: class by class, without a single pupil.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Rows">The classes, by grade and id; of one too small to be shown no counts.</param>
/// <param name="LessonsWithoutEntry">Of how many lessons attendance is not entered.</param>
internal sealed record SchoolAttendance(ReportInput Input, ImmutableArray<(SchoolClass Class, int Pupils, AbsenceCounts? Counts)> Rows, int LessonsWithoutEntry)
{
    internal AbsenceCounts Total => Rows.Aggregate(default(AbsenceCounts), static (sum, row) => sum + (row.Counts ?? default));

    internal static SchoolAttendance Of(ReportInput input)
    {
        var (first, last) = input.Days;
        var classes = input.Register.Classes.OrderBy(c => c.Grade ?? int.MaxValue).ThenBy(c => c.Id).ToList();
        var sizes = classes.Select(c => ClassMember.Of(input.Register, c.Id, first, last, input.Today).Length).ToList();
        var hidden = SmallGroups.Hidden(sizes);
        var counters = classes.AsParallel().AsOrdered().Select(c => new AttendanceCounter(input, c.Id, first, last)).ToList();
        return new SchoolAttendance(
            input,
            [.. classes.Select((c, i) => (c, sizes[i], hidden[i] ? null : (AbsenceCounts?)counters[i].ByPupil().Values.Aggregate(default(AbsenceCounts), static (sum, one) => sum + one)))],
            counters.Sum(c => c.LessonsWithoutEntry));
    }
}
