using ElJournal.Benchmarks.Packs;

namespace ElJournal.Benchmarks.Hand;

/// <summary>Numbers of norms in a hand-written audit.</summary>
internal static class HandNorms
{
    internal const int LessonRecorded = 0;
    internal const int LessonNotAhead = 1;
    internal const int AttendanceRecorded = 2;
    internal const int HomeworkRecorded = 3;
    internal const int HomeworkBeforeLastLesson = 4;

    /// <summary>How many of the norms about lessons are judged where five are enough: the first ones.</summary>
    internal const int Five = 5;

    internal const int SubstitutionShown = Five;
    internal const int AttendanceNotAhead = 6;
    internal const int HomeworkAhead = 7;
    internal const int OnSchoolDay = 8;

    /// <summary>The first norm that is not about lessons.</summary>
    internal const int FirstOfSchool = 9;

    internal const int MarkRecorded = FirstOfSchool;
    internal const int PupilPresent = 10;
    internal const int LessonHeld = 11;
    internal const int PupilEnrolled = 12;
    internal const int ClassOneLesson = 13;
    internal const int TeacherOneLesson = 14;
    internal const int OrderOneDate = 15;

    /// <summary>The first synthetic norm; family and step follow in the order of <see cref="SyntheticNorms.Take"/>.</summary>
    internal const int FirstSynthetic = 16;

    private static readonly string[] Ids =
    [
        "lesson.recorded", "lesson.not-ahead", "attendance.recorded", "homework.recorded", "homework.before-last-lesson", "substitution.shown", "attendance.not-ahead",
        "homework.ahead", "lesson.on-school-day", "mark.recorded", "mark.pupil-present", "mark.lesson-held", "mark.pupil-enrolled", "class.one-lesson-at-a-time",
        "teacher.one-lesson-at-a-time", "order.one-date",
    ];

    /// <summary>Says whether a hand-written audit computes a norm of the shipped packs.</summary>
    internal static bool Computes(string norm) => Ids.Contains(norm, StringComparer.Ordinal);

    internal static string IdOf(int norm) => norm < FirstSynthetic
        ? Ids[norm]
        : SyntheticNorms.IdOf((norm - FirstSynthetic) % SyntheticNorms.Families, (norm - FirstSynthetic) / SyntheticNorms.Families);

    internal static int Synthetic(int family, int step) => FirstSynthetic + (step * SyntheticNorms.Families) + family;
}
