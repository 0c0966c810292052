using ElJournal.Benchmarks.Hand;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Rules;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Benchmarks.Expressions;

/// <summary>The lesson that expressions of rules speak of: the same row and the same day tables that the hand-written audit reads, one object for all lessons.</summary>
public sealed class ExpressionLesson
{
    private readonly DayTables tables;
    private JournalIndex journal = null!;
    private int number;

    internal ExpressionLesson(DayTables tables, HandTally tally) => (this.tables, Tally) = (tables, tally);

    public bool IsHeld => Row.Status != LessonStatus.Cancelled;

    public bool IsOnSchoolDay => Row.IsOnSchoolDay;

    public bool HasTask => Row.HasTask;

    public bool HasHomework => Row.Record.CurrentHomework is not null;

    public bool HasTopic => Row.Record.Current.Topic is not null;

    public bool IsOfClassJournal => journal.Journal.Kind == JournalKind.Class;

    public bool IsOfWholeClass => journal.Journal.Subgroup is null;

    public bool IsSubstituted => Row.IsSubstituted == Truth.Yes;

    public bool MayBeSubstituted => Row.IsSubstituted == Truth.Unknown;

    public Moment Start => Row.Start;

    public Moment Entered => Row.Entered;

    public Moment SubstitutionRecorded => Row.SubstitutionRecorded;

    public Moment AttendanceEntered => Row.AttendanceEntered;

    public Moment HomeworkEntered => Row.HomeworkEntered;

    public Moment TaskEntered => HandLessonAudit.FirstTask(in Row);

    public Moment LastLessonEnd => Row.LastLessonEnd;

    public Instant AsOf => tables.AsOf;

    public Instant StartOfDay => tables.StartOfDay[journal.CalendarGroup][Row.Day];

    public Instant EndOfDay => tables.EndOfDay[journal.CalendarGroup][Row.Day];

    internal HandTally Tally { get; }

    private ref readonly LessonRow Row => ref journal.Lessons[number];

    public Instant EndOfDays(int step) => tables.Days[step][journal.CalendarGroup][Row.Day];

    public Instant EndOfSchoolDays(int step) => tables.SchoolDays[step][journal.CalendarGroup][Row.Day];

    public Instant EndOfWeeks(int step) => tables.Weeks[step][journal.CalendarGroup][Row.Day];

    /// <summary>Says whether a kind of fact is complete for the lesson.</summary>
    public bool Knows(FactKinds kind) => (Row.Complete & kind) == kind;

    /// <summary>Takes the verdict of a norm; a breach is kept as the hand-written audit keeps it, but for its instants.</summary>
    public bool Give(int norm, Verdict verdict)
    {
        Tally.Count(norm, verdict);
        if (verdict is Verdict.Overdue or Verdict.FulfilledLate or Verdict.Violated)
        {
            Tally.Findings.Add(new HandFinding(norm, journal.Journal.Id, Row.Id.Value, null, Row.WhoTaught, verdict, null, null));
        }
        else if (verdict == Verdict.Undetermined)
        {
            Tally.Gaps.Add((norm, Row.Id.Value));
        }

        return true;
    }

    internal void MoveTo(JournalIndex of, int lesson) => (journal, number) = (of, lesson);
}
