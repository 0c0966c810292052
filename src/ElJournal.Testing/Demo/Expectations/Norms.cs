namespace ElJournal.Testing.Demo.Expectations;

/// <summary>Ids of the norms that the demo knows, with the clauses that they carry.</summary>
internal static class Norms
{
    internal const string LessonRecorded = "lesson.recorded";
    internal const string SubstitutionShown = "substitution.shown";
    internal const string LessonNotAhead = "lesson.not-ahead";
    internal const string AttendanceNotAhead = "attendance.not-ahead";
    internal const string AttendanceRecorded = "attendance.recorded";
    internal const string HomeworkRecorded = "homework.recorded";
    internal const string HomeworkBeforeLastLesson = "homework.before-last-lesson";
    internal const string MarkRecorded = "mark.recorded";

    internal const string LessonOnSchoolDay = "lesson.on-school-day";
    internal const string MarkPupilPresent = "mark.pupil-present";
    internal const string MarkLessonHeld = "mark.lesson-held";
    internal const string MarkPupilEnrolled = "mark.pupil-enrolled";
    internal const string ClassOneLessonAtATime = "class.one-lesson-at-a-time";
    internal const string TeacherOneLessonAtATime = "teacher.one-lesson-at-a-time";
    internal const string OrderOneDate = "order.one-date";

    internal static string ClauseOf(string norm) => norm switch
    {
        LessonRecorded => "2.1",
        SubstitutionShown => "2.1a",
        LessonNotAhead or AttendanceNotAhead => "2.1b",
        AttendanceRecorded => "2.1c",
        HomeworkRecorded => "2.2",
        HomeworkBeforeLastLesson => "2.2a",
        MarkRecorded => "2.4",
        LessonOnSchoolDay => "КД-1",
        MarkPupilPresent => "КД-2",
        MarkLessonHeld => "КД-3",
        MarkPupilEnrolled => "КД-4",
        ClassOneLessonAtATime => "КД-5",
        TeacherOneLessonAtATime => "КД-6",
        OrderOneDate => "КД-7",
        _ => throw new InvalidOperationException($"Unknown norm. Id=\"{norm}\""),
    };
}
