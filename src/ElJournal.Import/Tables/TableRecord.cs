using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Import.Calendars;
using NodaTime;

namespace ElJournal.Import.Tables;

/// <summary>Makes the record of what was read.</summary>
internal sealed class TableRecord(TableContext context, SchoolYear year, ProductionCalendar? production)
{
    private const string UnnamedSchool = "school";

    internal Result<SchoolYearRecord> Build()
    {
        var calendar = MergeCalendar();
        var register = new SchoolRegisterBuilder(MakeSchool(calendar)) { Year = year, ExtractedAt = context.ExtractedAt };
        context.Register.ForEach(add => add(register));
        AddPeople(register);
        AddBare(register);
        AddPeriods(register);
        foreach (var (day, place) in calendar)
        {
            register.Add(day, place);
        }

        AddCoverage(register);
        var record = new SchoolYearRecordBuilder(register);
        context.LessonFacts.ForEach(f => record.Add(f.Fact, f.Place));
        context.HomeworkFacts.ForEach(f => record.Add(f.Fact, f.Place));
        context.AttendanceFacts.ForEach(f => record.Add(f.Fact, f.Place));
        context.AssessmentFacts.ForEach(f => record.Add(f.Fact, f.Place));
        context.MarkFacts.ForEach(f => record.Add(f.Fact, f.Place));
        context.FinalMarkFacts.ForEach(f => record.Add(f.Fact, f.Place));
        context.LedgerFacts.ForEach(f => record.Add(f.Fact, f.Place));
        return record.Build();
    }

    /// <summary>The sheet of the school wins over the production calendar, day by day.</summary>
    private List<(CalendarDay Day, Place Place)> MergeCalendar()
    {
        var days = context.CalendarDays.Select(d => (d.Fact, d.Place)).ToList();
        if (production is not null)
        {
            var stated = days.Select(d => d.Fact.Date).ToHashSet();
            days.AddRange(production.DaysOf(year).Where(d => !stated.Contains(d.Date)).Select(d => (d, default(Place))));
        }

        return days;
    }

    private School MakeSchool(List<(CalendarDay Day, Place Place)> calendar)
    {
        if (context.SchoolId is null)
        {
            context.Log.Tell(TableNotices.SchoolUnknown, default, UnnamedSchool);
        }

        return new School(context.SchoolId ?? SchoolId.Parse(UnnamedSchool), context.Clock.Zone)
        {
            Name = context.SchoolName,
            Week = context.Week ?? InferWeek(calendar),
            Scale = context.Scale,
        };
    }

    /// <summary>A Saturday with a lesson shows six days, unless the calendar says of that very day that it is a school day.</summary>
    private WeekLength InferWeek(List<(CalendarDay Day, Place Place)> calendar)
    {
        var stated = calendar.Where(d => d.Day.Kind is CalendarDayKind.School or CalendarDayKind.Short).Select(d => d.Day.Date).ToHashSet();
        var hasSaturday = context.LessonFacts
            .GroupBy(f => f.Fact.Lesson, f => f.Fact)
            .Select(entries => entries.MaxBy(e => e.Recorded.At ?? Instant.MinValue)!)
            .Any(lesson => lesson.Date.DayOfWeek == IsoDayOfWeek.Saturday && lesson.Status != LessonStatus.Cancelled && !stated.Contains(lesson.Date));
        var week = hasSaturday ? WeekLength.Six : WeekLength.Five;
        context.Log.Tell(
            TableNotices.WeekInferred,
            default,
            week.Days.ToString(CultureInfo.InvariantCulture),
            hasSaturday ? "есть уроки в субботу" : "уроков в субботу нет");
        return week;
    }

    private void AddPeople(SchoolRegisterBuilder register)
    {
        foreach (var person in context.Staff.Defined.Concat(context.Staff.Bare))
        {
            register.Add(person);
        }

        foreach (var pupil in context.Pupils.Defined.Concat(context.Pupils.Bare))
        {
            register.Add(pupil);
        }
    }

    private void AddBare(SchoolRegisterBuilder register)
    {
        foreach (var id in context.Classes.Bare)
        {
            register.Add(new SchoolClass(id));
        }

        foreach (var id in context.Subgroups.Bare)
        {
            register.Add(new SubgroupMembership(id, Class: null, Pupil: null, DateSpan.Always));
        }

        foreach (var id in context.Journals.Bare)
        {
            register.Add(new Journal(id));
        }
    }

    private void AddPeriods(SchoolRegisterBuilder register)
    {
        foreach (var (period, place) in context.StatedPeriods)
        {
            // An open end is that of the year; a period may lie outside it all the same.
            var first = period.Span.From ?? LocalDate.Min(year.First, period.Span.To ?? year.First);
            var last = period.Span.To ?? LocalDate.Max(year.Last, first);
            register.Add(new StudyPeriod(period.Id, period.Kind, period.Class, first, last), place);
        }

        var hasBare = false;
        foreach (var id in context.Periods.Bare)
        {
            hasBare = true;
            register.Add(new StudyPeriod(id, PeriodKind.Year, schoolClass: null, year.First, year.Last));
        }

        if (hasBare)
        {
            context.Log.Tell(TableNotices.BarePeriods, default);
        }

        if (context.StatedPeriods.TrueForAll(p => p.Fact.Kind != PeriodKind.Year))
        {
            context.Log.Tell(TableNotices.YearInferred, default, Wording.Of(year.First), Wording.Of(year.Last));
        }
    }

    private void AddCoverage(SchoolRegisterBuilder register)
    {
        foreach (var kind in RecordCoverage.AllKinds.Where(k => TableSheets.All.Any(s => context.Has(s.Name) && s.Kinds.HasFlag(k))))
        {
            register.Add(new CoverageStatement(kind, CoverageLevel.Complete));
        }

        if (!context.Has(TableSheets.Calendar))
        {
            production.StateIn(register, year, TableNotices.CalendarGap, context.Log);
        }
    }
}
