using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Tests.Recomputed;

/// <summary>The reports of attendance, again.</summary>
internal static class NaiveAttendance
{
    internal const string Columns = "lessons missed illness excused notStated share late";

    internal static Recomputation OfClass(NaiveSchool school) => OfClass(school, new Recomputation());

    internal static Recomputation OfClass(NaiveSchool school, Recomputation report)
    {
        var all = Places(school, school.Class, school.First, school.Last);
        var rows = school.Members(school.Class, school.First, school.Last).Select(p => (object?[])[p, .. Cells([.. all.Where(a => a.Pupil == p)]), WholeDays(all.Where(a => a.Pupil == p))]).ToList();
        rows.Add(["Всего", .. Cells(all), all.GroupBy(a => a.Pupil).Sum(WholeDays)]);
        if (school.Given.HasFlag(ReportParameters.Period) && NaiveMarks.Before(school, school.Class, school.Period) is { } before)
        {
            var earlier = Places(school, school.Class, before.First, before.Last);
            rows.Add(["Ранее", .. Cells(earlier), earlier.GroupBy(a => a.Pupil).Sum(WholeDays)]);
        }

        return Figures(report, all).Table("pupils", $"pupil {Columns} wholeDays", rows);
    }

    internal static Recomputation OfSchool(NaiveSchool school) => OfSchool(school, new Recomputation());

    internal static Recomputation OfSchool(NaiveSchool school, Recomputation report)
    {
        var sizes = school.Register.Classes.OrderBy(c => c.Grade).ThenBy(c => c.Id).Select(c => KeyValuePair.Create(c.Id, school.Members(c.Id, school.First, school.Last).Count)).ToList();
        var hidden = Hidden(sizes);
        var places = school.Register.Classes.ToDictionary(c => c.Id, c => Places(school, c.Id, school.First, school.Last));
        List<Place> shown = [.. places.Where(p => !hidden.Contains(p.Key)).SelectMany(p => p.Value)];
        return Figures(report, shown).Table(
            "attendance",
            $"class {Columns}",
            [.. school.Register.Classes.Select(c => hidden.Contains(c.Id) ? (object?[])[$"{c.Id} (не показан)", .. new object?[7]] : [c.Id, .. Cells(places[c.Id])]), ["Всего", .. Cells(shown)]]);
    }

    /// <summary>The classes that are too small to be shown, and the next one where that is only one.</summary>
    internal static HashSet<ClassId> Hidden(List<KeyValuePair<ClassId, int>> sizes)
    {
        var hidden = sizes.Where(s => s.Value is > 0 and < 5).Select(s => s.Key).ToHashSet();
        var others = sizes.Where(s => s.Value > 0 && !hidden.Contains(s.Key)).ToList();
        return hidden.Count == 1 && others.Count > 0 ? [.. hidden, others.MinBy(s => s.Value).Key] : hidden;
    }

    /// <summary>Every pupil at every lesson of which attendance is entered.</summary>
    internal static List<Place> Places(NaiveSchool school, ClassId schoolClass, LocalDate first, LocalDate last) =>
    [
        .. from journal in NaiveMarks.JournalsOf(school, schoolClass)
           from lesson in journal.Lessons
           let day = lesson.Current.Date
           where day >= first && day <= last && day <= school.Today && lesson.Current.Status != LessonStatus.Cancelled && !lesson.Attendance.IsEmpty
           from pupil in school.Register.Pupils
           where school.Belongs(pupil, journal.Journal, day)
           select new Place(pupil, day, lesson.AttendanceOf(pupil)),
    ];

    internal static object?[] Cells(List<Place> places) =>
    [
        places.Count,
        places.Count(IsMissed),
        Count(places, AbsenceReason.Illness),
        Count(places, AbsenceReason.Excused),
        Count(places, AbsenceReason.NotStated),
        Recomputation.Percent(places.Count(IsMissed), places.Count),
        places.Count(p => p.Cell is Cell.LateCell),
    ];

    private static Recomputation Figures(Recomputation report, List<Place> places) => report
        .Count("places", places.Count)
        .Share("missed", places.Count(IsMissed), places.Count)
        .Share("illness", Count(places, AbsenceReason.Illness), places.Count(IsMissed))
        .Share("excused", Count(places, AbsenceReason.Excused), places.Count(IsMissed))
        .Share("notStated", Count(places, AbsenceReason.NotStated), places.Count(IsMissed))
        .Count("late", places.Count(p => p.Cell is Cell.LateCell));

    private static int WholeDays(IEnumerable<Place> ofPupil) => ofPupil.GroupBy(p => p.Day).Count(d => d.All(IsMissed));

    private static bool IsMissed(Place place) => place.Cell is Cell.AbsentCell;

    private static int Count(List<Place> places, AbsenceReason reason) => places.Count(p => p.Cell is Cell.AbsentCell absent && absent.Reason == reason);

    internal sealed record Place(PupilId Pupil, LocalDate Day, Cell? Cell);
}
