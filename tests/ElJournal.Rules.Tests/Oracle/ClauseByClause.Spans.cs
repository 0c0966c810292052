using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;
using NodaTime.Calendars;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Weeks and months that come round again, and the class whose they are.</summary>
internal sealed partial class ClauseByClause
{
    /// <summary>A calendar week or month, whole even where it reaches beyond the year.</summary>
    private sealed record Turn(string Name, LocalDate First, LocalDate Last)
    {
        internal DateSpan Span => new(First, Last);
    }

    /// <summary>The weeks, Monday to Sunday, that share a day with the year.</summary>
    private IEnumerable<Turn> Weeks()
    {
        for (var monday = Register.Year.First.PlusDays(1 - (int)Register.Year.First.DayOfWeek); monday <= Register.Year.Last; monday = monday.PlusDays(7))
        {
            yield return new($"{WeekYearRules.Iso.GetWeekYear(monday):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(monday):00}", monday, monday.PlusDays(6));
        }
    }

    /// <summary>The calendar months that share a day with the year.</summary>
    private IEnumerable<Turn> Months()
    {
        for (var first = Register.Year.First.With(DateAdjusters.StartOfMonth); first <= Register.Year.Last; first = first.PlusMonths(1))
        {
            yield return new($"{first.Year:0000}-{first.Month:00}", first, first.With(DateAdjusters.EndOfMonth));
        }
    }

    private IEnumerable<LocalDate> DaysInYear(Turn turn) => DaysInYear(turn.First, turn.Last);

    private IEnumerable<LocalDate> DaysInYear(LocalDate first, LocalDate last)
    {
        for (var date = LocalDate.Max(first, Register.Year.First); date <= LocalDate.Min(last, Register.Year.Last); date = date.PlusDays(1))
        {
            yield return date;
        }
    }

    /// <summary>School days of a class by the calendar, within its own year, else that of the school, where one is on record.</summary>
    private IEnumerable<LocalDate> SchoolDays(ClassId schoolClass, IEnumerable<LocalDate> among)
    {
        var years = Register.Periods.Where(p => p.Kind == PeriodKind.Year && (p.Class is null || p.Class == schoolClass) && Concerns(p, schoolClass)).ToList();
        return among.Where(d =>
            KindOf(d, Register.WeekOf(schoolClass)) is CalendarDayKind.School or CalendarDayKind.Short
            && (years.Count == 0 || years.Exists(y => y.Contains(d))));
    }

    /// <summary>The class in which a pupil is on the last day of several on which there is one; of two classes the first by id.</summary>
    private ClassId? LastClassIn(PupilId pupil, IEnumerable<LocalDate> among) => among.Reverse()
        .Select(d => EnrolmentsOf(pupil).Where(e => e.Span.Contains(d)).Select(e => (ClassId?)e.Class).Min())
        .FirstOrDefault(c => c is not null);

    private bool IsIn(PupilId pupil, ClassId schoolClass, LocalDate day) => EnrolmentsOf(pupil).Any(e => e.Class == schoolClass && e.Span.Contains(day));

    private IEnumerable<Enrolment> EnrolmentsOf(PupilId pupil) => (enrolments ??= Register.Enrolments.ToLookup(e => e.Pupil))[pupil];

    private ILookup<PupilId, Enrolment>? enrolments;

    /// <summary>Whether somebody was class teacher of a class at an instant, or ever where nobody knows when; dated roles before what the class says of itself.</summary>
    private bool IsClassTeacher(StaffId person, SchoolClass schoolClass, Instant? at)
    {
        var held = Register.Roles.Where(r => r.Role == StaffRoleKind.ClassTeacher && r.Class == schoolClass.Id).ToList();
        return held.Count == 0
            ? schoolClass.ClassTeacher == person
            : held.Exists(r => r.Person == person && (at is not { } known || r.Span.Contains(DateOf(known))));
    }
}
