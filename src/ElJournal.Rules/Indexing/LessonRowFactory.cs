using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>Works out the row of a lesson.</summary>
internal static class LessonRowFactory
{
    /// <summary>Works out the row of a lesson whose pupils have their last lesson of each day when that is known to be.</summary>
    internal static LessonRow Make(JournalIndex journal, LessonRecord lesson, LastLessons last) =>
        Make(journal, lesson, last.On(journal.School.Register.Year.DayOf(lesson.Current.Date)));

    internal static LessonRow Make(JournalIndex journal, LessonRecord lesson, Moment lastLessonEnd)
    {
        var school = journal.School;
        var register = school.Register;
        var current = lesson.Current;
        var day = register.Year.DayOf(current.Date);
        var complete = school.CompleteOn(journal.Class, day);
        var (start, end) = LessonTimes.Of(register, journal.Journal, current);
        var endMoment = Local(register, current.Date, end);
        var held = lesson.FirstHeld;
        return new LessonRow
        {
            Record = lesson,
            Id = current.Lesson,
            WhoTaught = current.ActualTeacher ?? current.Teacher ?? journal.Journal.Teacher,
            Day = day,
            Status = current.Status,
            OverAt = endMoment.IsKnown ? endMoment.Instant : register.Clock.EndOfDay(current.Date),
            IsOnSchoolDay = IsOnSchoolDay(register, journal.Journal, current),
            IsSubstituted = IsSubstituted(journal.Journal, current, complete),
            HasTask = lesson.CurrentHomework?.IsTask ?? false,
            Start = Local(register, current.Date, start),
            End = endMoment,
            Entered = held is null ? Moment.NotYet : Moment.OfEntry(held.Recorded.At),
            SaysKind = held?.Kind is not null,
            SaysTopic = held?.Topic is not null,
            SubstitutionRecorded = SubstitutionRecorded(lesson.Entries),
            AttendanceEntered = lesson.Attendance.IsEmpty ? Moment.NotYet : Moment.OfEntry(lesson.Attendance[0].Recorded.At),
            HomeworkEntered = FirstHomework(lesson.Homework, static h => h.IsTask || h.IsStatedNone),
            LastLessonEnd = lastLessonEnd,
            Complete = complete,
        };
    }

    /// <summary>Says whether the day of a lesson is a school day for its class.</summary>
    internal static bool IsOnSchoolDay(SchoolRegister register, Journal journal, LessonEntry lesson) => register.Calendar.IsSchoolDay(lesson.Date, register.WeekOf(journal.Class));

    /// <summary>The first entry of homework that counts; entries of unknown time stand first, so one of them makes the moment unknown.</summary>
    internal static Moment FirstHomework(ImmutableArray<HomeworkEntry> entries, Func<HomeworkEntry, bool> counts)
    {
        foreach (var entry in entries)
        {
            if (counts(entry))
            {
                return Moment.OfEntry(entry.Recorded.At);
            }
        }

        return Moment.NotYet;
    }

    private static Moment Local(SchoolRegister register, LocalDate date, LocalTime? time) =>
        time is { } known ? Moment.At(register.Clock.At(date, known)) : Moment.Unknown;

    /// <summary>An actual teacher who is not stated is the assigned one, where the source would have told of another.</summary>
    private static Truth IsSubstituted(Journal journal, LessonEntry lesson, FactKinds complete)
    {
        var assigned = lesson.Teacher ?? journal.Teacher;
        return lesson.ActualTeacher is not { } actual ? (complete.HasFlag(FactKinds.Substitutions) ? Truth.No : Truth.Unknown)
            : assigned is not { } teacher ? Truth.Unknown
            : (actual != teacher).ToTruth();
    }

    private static Moment SubstitutionRecorded(ImmutableArray<LessonEntry> entries)
    {
        Instant? first = null;
        foreach (var entry in entries)
        {
            first = entry.SubstitutionRecordedAt is { } at && !(first < at) ? at : first;
        }

        return first is { } known ? Moment.At(known) : Moment.NotYet;
    }
}
