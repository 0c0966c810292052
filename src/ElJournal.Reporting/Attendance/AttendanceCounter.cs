using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Attendance;

/// <summary>Counts the lessons of a class's pupils, and those missed.</summary>
/// <remarks>A pupil owes to be at the lessons of journals whose class or subgroup he or she belongs to on that day.</remarks>
internal sealed class AttendanceCounter
{
    private readonly Dictionary<(PupilId Pupil, LocalDate Day), AbsenceCounts> days = [];

    /// <summary>Counts the days given, up to the instant asked about.</summary>
    internal AttendanceCounter(ReportInput input, ClassId schoolClass, LocalDate first, LocalDate last)
    {
        var register = input.Register;
        for (var ordinal = 0; ordinal < register.Journals.Length; ordinal++)
        {
            if (register.Journals[ordinal].Class != schoolClass)
            {
                continue;
            }

            var roll = JournalRoll.Of(register, register.Journals[ordinal]);
            foreach (var lesson in input.Read(ordinal).Lessons)
            {
                var date = lesson.Current.Date;
                if (date < first || date > last || date > input.Today || lesson.Current.Status == LessonStatus.Cancelled)
                {
                    continue;
                }

                Lessons++;
                if (lesson.Attendance.IsEmpty)
                {
                    LessonsWithoutEntry++;
                    continue;
                }

                Add(roll, lesson, date);
            }
        }
    }

    /// <summary>Gets how many lessons there were.</summary>
    internal int Lessons { get; }

    /// <summary>Gets of how many of them attendance is not entered: these count for nobody.</summary>
    internal int LessonsWithoutEntry { get; }

    /// <summary>Gets what one pupil was to attend and missed.</summary>
    internal Dictionary<PupilId, AbsenceCounts> ByPupil() => days
        .GroupBy(d => d.Key.Pupil, d => d.Value.Missed == d.Value.Lessons ? d.Value with { WholeDays = 1 } : d.Value)
        .ToDictionary(g => g.Key, g => g.Aggregate(default(AbsenceCounts), static (sum, day) => sum + day));

    /// <summary>Gets how many lessons each pupil missed in each week, by its Monday; weeks without lessons are left out.</summary>
    internal Dictionary<(PupilId Pupil, LocalDate Week), int> MissedByWeek() => days
        .GroupBy(d => (d.Key.Pupil, d.Key.Day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday))), d => d.Value.Missed)
        .ToDictionary(g => g.Key, g => g.Sum());

    private void Add(JournalRoll roll, LessonRecord lesson, LocalDate date)
    {
        foreach (var pupil in roll.Pupils)
        {
            if (roll.SpansOf(pupil).Any(s => s.Contains(date)) && lesson.AttendanceOf(pupil) is { } cell)
            {
                days[(pupil, date)] = days.GetValueOrDefault((pupil, date)) + AbsenceCounts.Of(cell);
            }
        }
    }
}
