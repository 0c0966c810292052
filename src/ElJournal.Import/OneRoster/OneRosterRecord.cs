using ElJournal.Domain;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Import.Calendars;
using NodaTime;

namespace ElJournal.Import.OneRoster;

/// <summary>Makes the record of an export.</summary>
internal sealed class OneRosterRecord(OneRosterContext context, ProductionCalendar? production)
{
    private const string UnnamedSchool = "school";

    internal Result<SchoolYearRecord> Build()
    {
        var groups = new RosterGroups(context);
        var register = new SchoolRegisterBuilder(MakeSchool());
        foreach (var student in context.Students)
        {
            register.Add(PupilId.Parse(student.Value));
        }

        AddStaff(register);
        groups.AddTo(register);
        var areSessionsWhole = RosterPeriods.AddTo(register, context);
        register.Year = FindYear(register);
        AddCalendar(register);
        new OneRosterCoverage(context, groups, areSessionsWhole).AddTo(register);
        var record = new SchoolYearRecordBuilder(register);
        foreach (var item in context.ItemFacts)
        {
            var kind = item.Category is { } category ? context.CategoryTitles.GetValueOrDefault(category) : null;
            var fact = new Assessment(AssessmentId.Parse(item.Id.Value), JournalId.Parse(item.Class.Value), lesson: null, item.Due) { Kind = kind, Title = item.Title };
            record.Add(fact, item.Place);
        }

        foreach (var mark in context.MarkFacts)
        {
            record.Add(new MarkEntry(AssessmentId.Parse(mark.Item.Value), PupilId.Parse(mark.Student.Value), mark.Cell), mark.Place);
        }

        return record.Build();
    }

    /// <summary>Five days claim least of a week whose length nobody tells.</summary>
    private School MakeSchool()
    {
        if (context.Schools.Count == 0)
        {
            context.Log.Tell(OneRosterNotices.SchoolUnknown, default, UnnamedSchool);
            return new School(SchoolId.Parse(UnnamedSchool), context.Clock.Zone) { Week = WeekLength.Five };
        }

        var (id, name) = context.Schools[0];
        return new School(id, context.Clock.Zone) { Name = name, Week = WeekLength.Five };
    }

    private void AddStaff(SchoolRegisterBuilder register)
    {
        foreach (var user in context.Teachers.Select(t => t.User).Concat(context.TeacherFacts.Select(t => t.User)))
        {
            register.Add(StaffId.Parse(user.Value));
        }

        foreach (var teacher in context.Teachers)
        {
            register.Add(new StaffRole(StaffId.Parse(teacher.User.Value), StaffRoleKind.Teacher, Class: null, teacher.Span), teacher.Place);
        }
    }

    /// <summary>The year is that of its own sessions; else the usual one around the first day that is known. Without any the record's builder says what is missing.</summary>
    private SchoolYear? FindYear(SchoolRegisterBuilder register)
    {
        var days = context.SessionFacts.Select(s => s.First).Concat(context.ItemFacts.Select(i => i.Due)).ToList();
        if (register.YearPeriods is not null || days.Count == 0)
        {
            return null;
        }

        var year = SchoolYear.Around(days.Min());
        context.Log.Tell(OneRosterNotices.YearInferred, default, Wording.Of(year.First), Wording.Of(year.Last));
        return year;
    }

    private void AddCalendar(SchoolRegisterBuilder register)
    {
        if (production is null || YearOf(register) is not { } year)
        {
            return;
        }

        foreach (var day in production.DaysOf(year))
        {
            register.Add(day);
        }

        production.StateIn(register, year, OneRosterNotices.CalendarGap, context.Log);
    }

    private static SchoolYear? YearOf(SchoolRegisterBuilder register) =>
        register.Year ?? (register.YearPeriods is { } span && Period.DaysBetween(span.First, span.Last) < SchoolYear.MaxDays ? new SchoolYear(span.First, span.Last) : null);
}
