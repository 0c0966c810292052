using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Attendance;

/// <summary>Отчёт о посещаемости класса: missed lessons by pupil and reason, the period before beside the sum.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Rows">The pupils, by id.</param>
/// <param name="Weeks">The Mondays of the weeks with lessons, in order.</param>
/// <param name="MissedByWeek">For each pupil, in the order of the rows, the lessons missed in each of these weeks.</param>
/// <param name="Before">The sum of the period before; null where there is none.</param>
/// <param name="BeforePeriod">That period.</param>
/// <param name="Lessons">How many lessons the class and its subgroups had.</param>
/// <param name="LessonsWithoutEntry">Of how many of them attendance is not entered.</param>
internal sealed record ClassAttendance(
    ReportInput Input,
    ImmutableArray<AbsenceRow> Rows,
    ImmutableArray<LocalDate> Weeks,
    ImmutableArray<ImmutableArray<int>> MissedByWeek,
    AbsenceCounts? Before,
    StudyPeriod? BeforePeriod,
    int Lessons,
    int LessonsWithoutEntry)
{
    internal AbsenceCounts Total => Sum(Rows.Select(r => r.Counts));

    internal static ClassAttendance Of(ReportInput input)
    {
        var schoolClass = input.Class!.Value;
        var (first, last) = input.Days;
        var counter = new AttendanceCounter(input, schoolClass, first, last);
        var byPupil = counter.ByPupil();
        var members = ClassMember.Of(input.Register, schoolClass, first, last, input.Today);
        var byWeek = counter.MissedByWeek();
        ImmutableArray<LocalDate> weeks = [.. byWeek.Keys.Select(k => k.Week).Distinct().Order()];
        var before = input.Period is { } period ? ClassPeriods.Before(input.Register, schoolClass, period) : null;
        return new ClassAttendance(
            input,
            [.. members.Select(m => new AbsenceRow(m, byPupil.GetValueOrDefault(m.Pupil)))],
            weeks,
            [.. members.Select(m => weeks.Select(w => byWeek.GetValueOrDefault((m.Pupil, w))).ToImmutableArray())],
            before is null ? null : Sum(new AttendanceCounter(input, schoolClass, before.First, before.Last).ByPupil().Values),
            before,
            counter.Lessons,
            counter.LessonsWithoutEntry);
    }

    internal static ImmutableArray<Figure> FiguresOf(AbsenceCounts counts) =>
    [
        Figure.Count("places", "уроко-мест", "уроки с отмеченной посещаемостью × обучающиеся, которые к ним относятся", counts.Lessons),
        Figure.Share("missed", "пропущено уроков", "пропущенные уроки × 100 / уроко-места", counts.Missed, counts.Lessons),
        Figure.Share("illness", "в том числе по болезни", "пропуски по болезни × 100 / пропущенные уроки", counts.Illness, counts.Missed),
        Figure.Share("excused", "по другой уважительной причине", "пропуски по уважительной причине × 100 / пропущенные уроки", counts.Excused, counts.Missed),
        Figure.Share("notStated", "причина не указана", "пропуски без указанной причины × 100 / пропущенные уроки", counts.NotStated, counts.Missed),
        Figure.Count("late", "опозданий", "отметки «оп»: опоздавший на уроке был", counts.Late),
    ];

    private static AbsenceCounts Sum(IEnumerable<AbsenceCounts> counts) => counts.Aggregate(default(AbsenceCounts), static (sum, one) => sum + one);
}
