using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы об уроках.</summary>
public static class LessonNorms
{
    /// <summary>The day of the lesson, from which its duties are reckoned.</summary>
    public static readonly CaseAnchor<LessonCase> Day = new("lesson.day", "день урока", static (in LessonCase c) => c.Row.Day);

    /// <summary>Who taught the lesson: the actual teacher, else the assigned one.</summary>
    public static readonly CaseBearer<LessonCase> WhoTaught = new("lesson.who-taught", "педагог, который провёл урок", static (in LessonCase c) => c.Row.WhoTaught);

    /// <summary>The lesson is entered in time (<c>lenskaya-2017</c> 2.1).</summary>
    public static readonly Obligation<LessonCase> Recorded = new()
    {
        Id = NormId.Parse("lesson.recorded"),
        Title = "Урок записан в журнал в срок",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held],
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

    /// <summary>The lesson is not entered before it began (<c>lenskaya-2017</c> 2.1b).</summary>
    public static readonly Prohibition<LessonCase> NotAhead = new()
    {
        Id = NormId.Parse("lesson.not-ahead"),
        Title = "Урок не записан раньше, чем начался",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held, LessonTerms.IsEntered],
        Breach = [LessonTerms.EnteredAhead],
        Bearer = WhoTaught,
        Detail = static (in LessonCase c) => CaseTimes.Pair(c, "записано", c.Row.Entered, "урок начался", c.Row.Start),
        Repair = static (in LessonCase c) => "впредь записывать урок не раньше его начала; первая запись остаётся в истории",
    };

    /// <summary>Attendance is not entered before the lesson began (<c>lenskaya-2017</c> 2.1b).</summary>
    public static readonly Prohibition<LessonCase> AttendanceNotAhead = new()
    {
        Id = NormId.Parse("attendance.not-ahead"),
        Title = "Посещаемость не отмечена раньше, чем начался урок",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held, LessonTerms.HasAttendance],
        Breach = [LessonTerms.AttendanceAhead],
        Bearer = WhoTaught,
        Detail = static (in LessonCase c) => CaseTimes.Pair(c, "отмечено", c.Row.AttendanceEntered, "урок начался", c.Row.Start),
        Repair = static (in LessonCase c) => "впредь отмечать отсутствующих не раньше начала урока; первая отметка остаётся в истории",
    };

    /// <summary>Attendance is entered in time (<c>lenskaya-2017</c> 2.1c).</summary>
    public static readonly Obligation<LessonCase> AttendanceRecorded = new()
    {
        Id = NormId.Parse("attendance.recorded"),
        Title = "Отсутствующие отмечены в срок",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held],
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
        FulfilledAt = LessonMoments.HomeworkEntered,
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
        FulfilledAt = LessonMoments.HomeworkEntered,
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
        Anchor = Day,
        FulfilledAt = LessonMoments.TaskEntered,
        Repair = static (in LessonCase c) => "по возможности размещать задание до дня урока",
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
        Detail = static (in LessonCase c) => LessonTerms.OnNonSchoolDay.Values!(in c),
        Repair = static (in LessonCase c) => "исправить дату урока или календарь школы",
    };

    private static string? EnterHomework(in LessonCase c) => "внести домашнее задание или запись «не задано»";
}
