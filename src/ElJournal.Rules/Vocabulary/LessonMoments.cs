using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Моменты уроков: when what norms ask of a lesson was done.</summary>
public static class LessonMoments
{
    /// <summary>The first entry of the lesson (reading G-entered a).</summary>
    public static readonly CaseMoment<LessonCase> FirstEntered = new(
        "lesson.entered",
        "урок записан",
        FactKinds.Timetable | FactKinds.LessonEntries,
        static (in LessonCase c) => c.Row.Entered);

    /// <summary>The last change of the lesson's entry (reading G-entered b).</summary>
    public static readonly CaseMoment<LessonCase> LastEntered = new(
        "lesson.last-entered",
        "урок записан (последнее изменение)",
        FactKinds.Timetable | FactKinds.LessonEntries,
        static (in LessonCase c) => Last(c.Row.Record.Entries, static e => e.Status == LessonStatus.Held ? e.Recorded : null));

    /// <summary>The lesson was entered, by the reading that holds.</summary>
    public static readonly Choice<CaseMoment<LessonCase>> Entered = new(KnownReadings.Entered, ("a", FirstEntered), ("b", LastEntered));

    /// <summary>The substitution was recorded.</summary>
    public static readonly CaseMoment<LessonCase> SubstitutionRecorded = new(
        "substitution.recorded",
        "замена отражена",
        FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions,
        static (in LessonCase c) => c.Row.SubstitutionRecorded);

    /// <summary>Attendance was entered, by the readings that hold.</summary>
    public static readonly Choice<CaseMoment<LessonCase>> AttendanceEntered = new(
        KnownReadings.None,
        ("a", ByEntry("attendance.entered", static (in LessonCase c) => c.Row.AttendanceEntered, static (in LessonCase c) => LastAttendance(c, countsAll: true))),
        ("b", ByEntry("attendance.entered-or-empty", static (in LessonCase c) => OrEntry(c, c.Row.AttendanceEntered), static (in LessonCase c) => OrEntry(c, LastAttendance(c, countsAll: true)))),
        ("c", ByEntry("attendance.entered-by-name", static (in LessonCase c) => FirstNamed(c), static (in LessonCase c) => LastAttendance(c, countsAll: false))));

    private const FactKinds AttendanceReads = FactKinds.Timetable | FactKinds.Attendance;

    private static Choice<CaseMoment<LessonCase>> ByEntry(string id, MomentFunction<LessonCase> first, MomentFunction<LessonCase> last) => new(
        KnownReadings.Entered,
        ("a", new CaseMoment<LessonCase>(id, "посещаемость отмечена", Reads(id, AttendanceReads), first)),
        ("b", new CaseMoment<LessonCase>(id + ".last", "посещаемость отмечена (последнее изменение)", Reads(id, AttendanceReads), last)));

    /// <summary>Where an empty entry counts, the entry of the lesson itself is read too.</summary>
    private static FactKinds Reads(string id, FactKinds own) => id.EndsWith("-or-empty", StringComparison.Ordinal) ? own | FactKinds.LessonEntries : own;

    /// <summary>Under G-none b the saved entry of a lesson says by its silence that there was nothing to enter.</summary>
    private static Moment OrEntry(in LessonCase c, Moment stated) => stated.IsNotYet ? c.Row.Entered : stated;

    private static Moment FirstNamed(in LessonCase c)
    {
        foreach (var entry in c.Row.Record.Attendance)
        {
            if (entry.Pupil is not null || entry.Cell is not Cell.PresentCell)
            {
                return Moment.OfEntry(entry.Recorded.At);
            }
        }

        return Moment.NotYet;
    }

    private static Moment LastAttendance(in LessonCase c, bool countsAll) =>
        Last(c.Row.Record.Attendance, a => countsAll || a.Pupil is not null ? a.Recorded : null);

    private static Moment Last<T>(ImmutableArray<T> entries, Func<T, Provenance?> recorded)
    {
        var last = Moment.NotYet;
        foreach (var entry in entries)
        {
            if (recorded(entry) is { } provenance)
            {
                last = last.Later(Moment.OfEntry(provenance.At));
            }
        }

        return last;
    }
}
