using System.Collections.Immutable;
using ElJournal.Benchmarks.Packs;
using ElJournal.Benchmarks.Support;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Monitoring;
using NodaTime;

namespace ElJournal.Benchmarks.Audits;

/// <summary>The changes whose cost is measured, with a monitor of the demo school to make them at.</summary>
internal sealed class MonitoredChanges
{
    private static MonitoredChanges? last;

    private readonly ComplianceMonitor monitor;
    private readonly int pupils;

    private MonitoredChanges(int pupils)
    {
        this.pupils = pupils;
        var school = BenchmarkSchool.Of(pupils);
        var record = school.Record;
        monitor = new ComplianceMonitor(BenchmarkRegulations.Shipped("lenskaya-2017"), record, school.AsOf);
        var journal = record.Journals.First(j => j.Lessons.Length > 50 && !j.Assessments.IsEmpty && j.Assessments[0].Marks.Length > 0);
        var (lesson, work) = (journal.Lessons[journal.Lessons.Length / 2], journal.Assessments[journal.Assessments.Length / 2]);
        var recorded = new Provenance(school.AsOf, null);
        Entry = [FactChange.Put(lesson.Current with { Topic = "Повторение", Recorded = recorded })];
        Attendance = [FactChange.Put(new AttendanceEntry(lesson.Id, record.Register.Pupils[0], Cell.Late) { Recorded = recorded })];
        Homework = [FactChange.Put(new HomeworkEntry(lesson.Id, "§ 7") { Recorded = recorded })];
        Mark = [FactChange.Put(new MarkEntry(work.Assessment.Id, work.Marks[0].Pupil, Cell.Exempt) { Recorded = recorded })];
        Work = [FactChange.Put(new Assessment(AssessmentId.Parse("benchmark"), journal.Journal.Id, lesson.Id))];
        var lessons = record.Journals.SelectMany(j => j.Lessons).Where(l => l.Current.Status == LessonStatus.Held).Take(100).ToList();
        Substitutions = [.. lessons.Select(l => Substituted(l, record))];
        Substitution = [Substitutions[0]];
        DayOff = [FactChange.Put(new CalendarDay(SchoolDayOf(record, record.Register.Year.DateOf(record.Register.Year.Days / 2)), CalendarDayKind.Off))];
        HolidayMoved = Moved(record);
        var schoolClass = record.Register.Classes[0];
        Check = [FactChange.Put(new Check(CheckId.Parse("benchmark"), CheckKind.PersonalData) { Class = schoolClass.Id, MadeAt = school.AsOf, Recorded = recorded })];
        Contact = [FactChange.Put(new FamilyContact(ContactId.Parse("benchmark"), record.ReadLedger<Guardianship>()[0].Guardian, ContactKind.Phone) { Recorded = recorded })];
    }

    internal ImmutableArray<FactChange> Entry { get; }

    internal ImmutableArray<FactChange> Attendance { get; }

    internal ImmutableArray<FactChange> Homework { get; }

    internal ImmutableArray<FactChange> Mark { get; }

    internal ImmutableArray<FactChange> Work { get; }

    internal ImmutableArray<FactChange> Substitution { get; }

    internal ImmutableArray<FactChange> Substitutions { get; }

    /// <summary>Gets the change that makes a school day in the middle of the year a day off.</summary>
    internal ImmutableArray<FactChange> DayOff { get; }

    /// <summary>Gets the change that puts the first vacation off by a week.</summary>
    internal ImmutableArray<FactChange> HolidayMoved { get; }

    internal ImmutableArray<FactChange> Check { get; }

    internal ImmutableArray<FactChange> Contact { get; }

    /// <summary>Gives the changes for a school of so many pupils, ready to be measured; the last school is kept.</summary>
    internal static MonitoredChanges Of(int pupils)
    {
        if (last?.pupils != pupils)
        {
            last = null;
            last = new MonitoredChanges(pupils);
            last.Tell();
            last.WarmUp();
        }

        return last;
    }

    /// <summary>Makes changes and takes them back.</summary>
    internal int PutAndTake(ImmutableArray<FactChange> changes) =>
        monitor.Apply(monitor.AsOf, changes).Judged + monitor.Apply(monitor.AsOf, [.. changes.Select(c => new FactChange(c.After, c.Before)).Reverse()]).Judged;

    private static FactChange Substituted(LessonRecord lesson, SchoolYearRecord record)
    {
        var other = record.Register.Staff.First(s => s != (lesson.Current.ActualTeacher ?? lesson.Current.Teacher));
        return new FactChange(lesson.Current, lesson.Current with { ActualTeacher = other });
    }

    /// <summary>A day that the calendar does not state yet.</summary>
    private static LocalDate SchoolDayOf(SchoolYearRecord record, LocalDate from)
    {
        var stated = record.Register.Calendar.Stated.Select(d => d.Date).ToHashSet();
        return Enumerable.Range(0, 60).Select(from.PlusDays).First(d => !stated.Contains(d) && record.Register.Calendar.IsSchoolDay(d, record.Register.School.Week));
    }

    private static ImmutableArray<FactChange> Moved(SchoolYearRecord record)
    {
        var stated = record.Register.Calendar.Stated;
        var first = stated.First(d => d.Kind == CalendarDayKind.Vacation).Date;
        var vacation = stated.Where(d => d.Kind == CalendarDayKind.Vacation && d.Date < first.PlusDays(14)).ToList();
        var later = vacation.Select(d => d with { Date = d.Date.PlusDays(7) }).Where(d => !stated.Any(s => s.Date == d.Date && s.Kind != CalendarDayKind.Vacation)).ToList();
        return [.. vacation.Except(later).Select(d => FactChange.Take(d)), .. later.Except(vacation).Select(d => FactChange.Put(d))];
    }

    /// <summary>Makes the small changes until their code is compiled to the last: sizes are compared with one another, and one comes first in the process.</summary>
    /// <remarks>The runtime promotes code that was called thirty times in the background, and not while new code keeps coming.</remarks>
    private void WarmUp()
    {
        for (var round = 0; round < 10; round++)
        {
            foreach (var change in new[] { Entry, Attendance, Homework, Mark, Work, Substitution })
            {
                for (var i = 0; i < 60; i++)
                {
                    PutAndTake(change);
                }
            }

            Thread.Sleep(150);
        }
    }

    /// <summary>Says how many cases each change touches.</summary>
    private void Tell()
    {
        (string Name, ImmutableArray<FactChange> Changes)[] all =
        [
            ("entry", Entry), ("attendance", Attendance), ("homework", Homework), ("mark", Mark), ("work", Work), ("substitution", Substitution),
            ("substitutions", Substitutions), ("day off", DayOff), ("holiday moved", HolidayMoved), ("check", Check), ("contact", Contact),
        ];
        Console.WriteLine($"// {pupils} pupils, cases judged: {string.Join(", ", all.Select(a => $"{a.Name} {monitor.Preview(monitor.AsOf, a.Changes).Judged}"))}");
    }
}
