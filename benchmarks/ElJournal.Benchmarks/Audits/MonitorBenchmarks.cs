using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ElJournal.Benchmarks.Packs;
using ElJournal.Benchmarks.Support;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Records;
using ElJournal.Rules.Monitoring;

namespace ElJournal.Benchmarks.Audits;

/// <summary>What a change costs a monitor: it must not depend on the size of the school.</summary>
/// <remarks>Each operation makes a change and takes it back, so that the school is the same every time; a time is that of one of the two.</remarks>
[Config(typeof(QuickConfig))]
[MemoryDiagnoser(displayGenColumns: false)]
public class MonitorBenchmarks
{
    private ComplianceMonitor monitor = null!;
    private ImmutableArray<FactChange> entry;
    private ImmutableArray<FactChange> attendance;
    private ImmutableArray<FactChange> homework;
    private ImmutableArray<FactChange> mark;
    private ImmutableArray<FactChange> substitution;
    private ImmutableArray<FactChange> substitutions;

    [Params(100, 1000, 10_000)]
    public int Pupils { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var school = BenchmarkSchool.Of(Pupils);
        var record = school.Record;
        monitor = new ComplianceMonitor(BenchmarkRegulations.Shipped("lenskaya-2017"), record, school.AsOf);
        var journal = record.Journals.First(j => j.Lessons.Length > 50 && !j.Assessments.IsEmpty && j.Assessments[0].Marks.Length > 0);
        var (lesson, work) = (journal.Lessons[journal.Lessons.Length / 2], journal.Assessments[journal.Assessments.Length / 2]);
        var recorded = new Provenance(school.AsOf, null);
        entry = [FactChange.Put(lesson.Current with { Topic = "Повторение", Recorded = recorded })];
        attendance = [FactChange.Put(new AttendanceEntry(lesson.Id, record.Register.Pupils[0], Cell.Late) { Recorded = recorded })];
        homework = [FactChange.Put(new HomeworkEntry(lesson.Id, "§ 7") { Recorded = recorded })];
        mark = [FactChange.Put(new MarkEntry(work.Assessment.Id, work.Marks[0].Pupil, Cell.Exempt) { Recorded = recorded })];
        var lessons = record.Journals.SelectMany(j => j.Lessons).Where(l => l.Current.Status == LessonStatus.Held).Take(100).ToList();
        substitutions = [.. lessons.Select(l => Substituted(l, record))];
        substitution = [substitutions[0]];
    }

    [Benchmark(OperationsPerInvoke = 2)]
    public int Entry_InALesson() => PutAndTake(entry);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Attendance_OfAPupil() => PutAndTake(attendance);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Homework_OfALesson() => PutAndTake(homework);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Mark_OfAPupil() => PutAndTake(mark);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Substitution_OfOneLesson() => PutAndTake(substitution);

    [Benchmark(OperationsPerInvoke = 2)]
    public int Substitution_OfHundredLessons() => PutAndTake(substitutions);

    private static FactChange Substituted(LessonRecord lesson, SchoolYearRecord record)
    {
        var other = record.Register.Staff.First(s => s != (lesson.Current.ActualTeacher ?? lesson.Current.Teacher));
        return new FactChange(lesson.Current, lesson.Current with { ActualTeacher = other });
    }

    private int PutAndTake(ImmutableArray<FactChange> changes) =>
        monitor.Apply(monitor.AsOf, changes).Judged + monitor.Apply(monitor.AsOf, [.. changes.Select(c => new FactChange(c.After, c.Before))]).Judged;
}
