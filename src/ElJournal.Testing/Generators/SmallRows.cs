using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Testing.Generators;

/// <summary>The facts of a small year as rows that come and go.</summary>
internal static class SmallRows
{
    /// <summary>Gives the rows that may change; those of the register last and each of its kinds seldom, as most of a history happens in journals.</summary>
    internal static IEnumerable<object> Of(SmallYear year) =>
    [
        .. year.Lessons, .. year.Homework, .. year.Attendance, .. year.Assessments, .. year.Marks, .. year.FinalMarks, .. year.Ledger,
        .. year.Calendar, .. year.Enrolments.Take(1), .. year.Subgroups.Where(s => s.Pupil is not null).Take(1), .. year.Periods.Take(1), .. year.Outages, .. year.Coverage.Take(1),
    ];

    /// <summary>Gives the year with a row replaced.</summary>
    internal static SmallYear Replace(SmallYear year, object? before, object? after) => (before ?? after) switch
    {
        LessonEntry => year with { Lessons = In(year.Lessons, before, after) },
        HomeworkEntry => year with { Homework = In(year.Homework, before, after) },
        AttendanceEntry => year with { Attendance = In(year.Attendance, before, after) },
        Assessment => year with { Assessments = In(year.Assessments, before, after) },
        MarkEntry => year with { Marks = In(year.Marks, before, after) },
        FinalMarkEntry => year with { FinalMarks = In(year.FinalMarks, before, after) },
        LedgerFact => year with { Ledger = In(year.Ledger, before, after) },
        CalendarDay => year with { Calendar = In(year.Calendar, before, after) },
        Enrolment => year with { Enrolments = In(year.Enrolments, before, after) },
        SubgroupMembership => year with { Subgroups = In(year.Subgroups, before, after) },
        StudyPeriod => year with { Periods = In(year.Periods, before, after) },
        Outage => year with { Outages = In(year.Outages, before, after) },
        CoverageStatement => year with { Coverage = In(year.Coverage, before, after) },
        var row => throw new ArgumentException($"No row of a small year. Row={row}", nameof(before)),
    };

    private static ImmutableArray<T> In<T>(ImmutableArray<T> rows, object? before, object? after)
        where T : class
    {
        var kept = before is T row ? rows.Remove(row) : rows;
        return after is T put ? kept.Add(put) : kept;
    }
}
