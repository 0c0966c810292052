using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы об уроках.</summary>
public static class LessonNorms
{
    /// <summary>The day of the lesson, from which its duties are reckoned.</summary>
    public static readonly CaseAnchor<LessonCase> Day = new("lesson.day", "день урока", static (in LessonCase c) => c.Row.Day);

    /// <summary>The day for which the homework of the lesson is set (reading lenskaya-2.3 c).</summary>
    public static readonly CaseAnchor<LessonCase> HomeworkDay = new(
        "homework.due-day",
        "день, на который задано",
        static (in LessonCase c) => c.Row.Record.CurrentHomework?.Due is { } due ? c.Journal.School.Register.Year.DayOf(due) : EventDay.Unknown);

    /// <summary>What is due before a day is due before its lesson (reading lenskaya-2.3 b).</summary>
    private static readonly DueMeaning BeforeLesson = new("before-lesson", static stated => stated is DueSpec.BeforeDay ? new DueSpec.BeforeEvent() : stated);

    /// <summary>Who taught the lesson: the actual teacher, else the assigned one.</summary>
    public static readonly CaseBearer<LessonCase> WhoTaught = new("lesson.who-taught", "педагог, который провёл урок", static (in LessonCase c) => c.Row.WhoTaught);

    /// <summary>Facultative journals are kept elsewhere (reading krasno-1 b).</summary>
    private static readonly Restriction<LessonCase> NotFacultative = new(ClauseReadings.Facultatives, "b", LessonTerms.NotFacultative);

    /// <summary>The lesson is entered in time (<c>lenskaya-2017</c> 2.1).</summary>
    public static readonly Obligation<LessonCase> Recorded = new()
    {
        Id = NormId.Parse("lesson.recorded"),
        Title = "Урок записан в журнал в срок",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held],
        Restriction = NotFacultative,
        Bearer = WhoTaught,
        DueName = "срок записи урока",
        Anchor = Day,
        FulfilledAt = LessonMoments.Entered,
        Repair = static (in LessonCase c) => "записать урок в журнал",
    };

    /// <summary>A substitution is shown with the entry (<c>lenskaya-2017</c> 2.1a).</summary>
    public static readonly Obligation<LessonCase> SubstitutionShown = new()
    {
        Id = NormId.Parse("substitution.shown"),
        Title = "Замена отражена с момента внесения записи урока",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held, LessonTerms.TaughtByAnother],
        Bearer = WhoTaught,
        DueName = "срок отражения замены",
        Anchor = Day,
        FulfilledAt = LessonMoments.SubstitutionRecorded,
        Repair = static (in LessonCase c) => "отметить в записи урока, кто кого заменял",
    };

    /// <summary>The lesson is not entered ahead (<c>lenskaya-2017</c> 2.1b).</summary>
    public static readonly Prohibition<LessonCase> NotAhead = new()
    {
        Id = NormId.Parse("lesson.not-ahead"),
        Title = "Урок не записан наперёд",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held, LessonTerms.IsEntered],
        Breach = [AheadTerms.Entered],
        Bearer = WhoTaught,
        Repair = static (in LessonCase c) => "впредь записывать урок не наперёд; первая запись остаётся в истории",
    };

    /// <summary>Attendance is not entered ahead (<c>lenskaya-2017</c> 2.1b).</summary>
    public static readonly Prohibition<LessonCase> AttendanceNotAhead = new()
    {
        Id = NormId.Parse("attendance.not-ahead"),
        Title = "Посещаемость не отмечена наперёд",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held, LessonTerms.HasAttendance],
        Breach = [AheadTerms.Attendance],
        Bearer = WhoTaught,
        Repair = static (in LessonCase c) => "впредь отмечать отсутствующих не наперёд; первая отметка остаётся в истории",
    };

    /// <summary>Attendance is entered in time (<c>lenskaya-2017</c> 2.1c).</summary>
    public static readonly Obligation<LessonCase> AttendanceRecorded = new()
    {
        Id = NormId.Parse("attendance.recorded"),
        Title = "Отсутствующие отмечены в срок",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held],
        Restriction = NotFacultative,
        Bearer = WhoTaught,
        DueName = "срок отметки посещаемости",
        Anchor = Day,
        FulfilledAt = LessonMoments.AttendanceEntered,
        Repair = static (in LessonCase c) => "отметить отсутствующих или указать, что присутствовали все",
    };

    /// <summary>Homework is entered in time (<c>lenskaya-2017</c> 2.2).</summary>
    public static readonly Obligation<LessonCase> HomeworkRecorded = new()
    {
        Id = NormId.Parse("homework.recorded"),
        Title = "Домашнее задание внесено в срок",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held],
        Bearer = WhoTaught,
        DueName = "срок внесения домашнего задания",
        Anchor = Day,
        FulfilledAt = HomeworkMoments.Entered,
        Repair = EnterHomework,
    };

    /// <summary>Homework is entered by the end of the pupils' last lesson (<c>lenskaya-2017</c> 2.2a).</summary>
    public static readonly Obligation<LessonCase> HomeworkBeforeLastLesson = new()
    {
        Id = NormId.Parse("homework.before-last-lesson"),
        Title = "Домашнее задание внесено до конца последнего занятия этих учащихся",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held],
        Bearer = WhoTaught,
        DueName = "срок внесения домашнего задания до конца занятий",
        Anchor = Day,
        FulfilledAt = HomeworkMoments.Entered,
        Repair = EnterHomework,
    };

    /// <summary>Homework is placed ahead (<c>lenskaya-2017</c> 2.3, a recommendation).</summary>
    public static readonly Obligation<LessonCase> HomeworkAhead = new()
    {
        Id = NormId.Parse("homework.ahead"),
        Title = "Домашнее задание размещено заранее",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held, LessonTerms.HasTask],
        Bearer = WhoTaught,
        DueName = "срок заблаговременного размещения",
        Anchor = new(LessonReadings.Ahead, ("a", Day), ("b", Day), ("c", HomeworkDay)),
        Due = new(LessonReadings.Ahead, ("a", DueMeaning.AsStated), ("b", BeforeLesson), ("c", DueMeaning.AsStated)),
        FulfilledAt = HomeworkMoments.TaskEntered,
        Repair = static (in LessonCase c) => "по возможности размещать задание заранее",
    };

    /// <summary>No lesson stands on a day that is no school day (<c>base</c>).</summary>
    public static readonly Prohibition<LessonCase> OnSchoolDay = new()
    {
        Id = NormId.Parse("lesson.on-school-day"),
        Title = "Урок стоит в учебный день",
        Cases = LessonSource.Instance,
        When = [LessonTerms.HeldByTimetable],
        Breach = [LessonTerms.OnNonSchoolDay],
        Bearer = WhoTaught,
        Repair = static (in LessonCase c) => "исправить дату урока или календарь школы",
    };

    private static string? EnterHomework(in LessonCase c) => "внести домашнее задание или запись «не задано»";
}
