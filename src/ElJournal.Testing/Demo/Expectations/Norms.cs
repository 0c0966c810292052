namespace ElJournal.Testing.Demo.Expectations;

/// <summary>Ids of the norms that the demo knows: those about journals, the remarks of the base pack, and the federal advice.</summary>
internal static partial class Norms
{
    internal const string LessonRecorded = "lesson.recorded";
    internal const string SubstitutionShown = "substitution.shown";
    internal const string LessonNotAhead = "lesson.not-ahead";
    internal const string AttendanceNotAhead = "attendance.not-ahead";
    internal const string AttendanceRecorded = "attendance.recorded";
    internal const string HomeworkRecorded = "homework.recorded";
    internal const string HomeworkBeforeLastLesson = "homework.before-last-lesson";
    internal const string LessonKindRecorded = "lesson.kind-recorded";
    internal const string LessonTopicRecorded = "lesson.topic-recorded";
    internal const string LessonTopicAndKindRecorded = "lesson.topic-and-kind-recorded";
    internal const string LessonRecordedBySubstitute = "lesson.recorded-by-substitute";
    internal const string SubstitutionNotMissing = "substitution.not-missing";
    internal const string MarkRecorded = "mark.recorded";
    internal const string MarkGivenRecorded = "mark.given-recorded";
    internal const string MarkCurrentGiven = "mark.current-given";
    internal const string WorkMarked = "work.marked";
    internal const string FinalMarkRecorded = "final-mark.recorded";
    internal const string FinalMarkPublished = "final-mark.published";

    internal const string LessonOnSchoolDay = "lesson.on-school-day";
    internal const string MarkPupilPresent = "mark.pupil-present";
    internal const string MarkLessonHeld = "mark.lesson-held";
    internal const string MarkPupilEnrolled = "mark.pupil-enrolled";
    internal const string ClassOneLessonAtATime = "class.one-lesson-at-a-time";
    internal const string TeacherOneLessonAtATime = "teacher.one-lesson-at-a-time";
    internal const string MarkEnteredByTeacher = "mark.entered-by-teacher";
    internal const string OrderOneDate = "order.one-date";

    internal const string ControlWorkNotTooSoon = "control-work.not-too-soon";
    internal const string ControlWorkOneADay = "control-work.one-a-day";
    internal const string ControlWorkNoMoreThanTenth = "control-work.no-more-than-tenth";
    internal const string ControlWorkNotFirstOrLast = "control-work.not-first-or-last";
    internal const string HomeworkNotTooLong = "homework.not-too-long";
}
