using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Filling;

/// <summary>Своевременность учителя: of the lessons, attendance and homework to be entered on their day, how many were; the figures of the report «Контроль заполнения журналов».</summary>
/// <remarks>What cannot be told to be in time or not is left out. Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Teacher">Who taught the lessons; null for lessons of which nobody is on record.</param>
/// <param name="OnDay">Entered on the day.</param>
/// <param name="Later">Entered later.</param>
/// <param name="Missing">Not entered, and the day is over.</param>
public sealed record TeacherTimeliness(StaffId? Teacher, int OnDay, int Later, int Missing)
{
    /// <summary>Gets how many can be told to be in time or not.</summary>
    public int Judged => OnDay + Later + Missing;

    /// <summary>Counts the entries of each teacher.</summary>
    /// <param name="input">Of what is counted.</param>
    /// <returns>By id of the teacher.</returns>
    public static ImmutableArray<TeacherTimeliness> Of(ReportInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return [.. FillControl.Of(input).ByTeacher.Select(t => Of(t.Teacher, t.Counts.Lessons + t.Counts.Attendance + t.Counts.Homework))];
    }

    private static TeacherTimeliness Of(StaffId? teacher, Timeliness entries) => new(teacher, entries.OnDay, entries.Later, entries.Missing);
}
