using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о результатах работ.</summary>
public static class ResultNorms
{
    /// <summary>The day of the work: the pupil's own, else the assessment's.</summary>
    public static readonly CaseAnchor<ResultCase> Day = new("result.day", "день выполнения работы", static (in ResultCase c) => c.Day);

    /// <summary>The day of the lesson at which the work was set; of a work without a lesson, its own (reading lenskaya-2.4-day b).</summary>
    public static readonly CaseAnchor<ResultCase> SetOn = new("result.set-day", "день, когда работа дана", static (in ResultCase c) => c.OwnDay ?? c.CommonSetDay);

    /// <summary>The day of the work that all pupils share (reading lenskaya-2.4-own b).</summary>
    public static readonly CaseAnchor<ResultCase> CommonDay = new("result.common-day", "общий день работы", static (in ResultCase c) => c.Assessment.Day);

    /// <summary>The day on which the work was set, for all pupils alike (readings lenskaya-2.4-day b and lenskaya-2.4-own b).</summary>
    public static readonly CaseAnchor<ResultCase> CommonSetOn = new("result.common-set-day", "день, когда работа дана всем", static (in ResultCase c) => c.CommonSetDay);

    /// <summary>Who taught the lesson of the work; of a work without a lesson, the teacher of the journal.</summary>
    public static readonly CaseBearer<ResultCase> WhoTaught = new(
        "result.who-taught",
        "педагог, который провёл урок; у работы без урока — педагог журнала",
        static (in ResultCase c) => c.WhoTaught);

    /// <summary>The result is entered in time (<c>lenskaya-2017</c> 2.4).</summary>
    public static readonly Obligation<ResultCase> Recorded = new()
    {
        Id = NormId.Parse("mark.recorded"),
        Title = "Результат работы выставлен в срок",
        Cases = ResultSource.Instance,
        When = [ResultTerms.MarksOwed, ResultTerms.NotCancelled, WorkTerms.Done],
        Restriction = new(ClauseReadings.Facultatives, "b", ResultTerms.NotFacultative),
        Bearer = WhoTaught,
        DueName = "срок выставления результата",
        Anchor = new(
            WorkReadings.OwnDay,
            ("a", new Choice<CaseAnchor<ResultCase>>(WorkReadings.LongWork, ("a", Day), ("b", SetOn))),
            ("b", new Choice<CaseAnchor<ResultCase>>(WorkReadings.LongWork, ("a", CommonDay), ("b", CommonSetOn)))),
        FulfilledAt = ResultMoments.Entered,
        Repair = static (in ResultCase c) => "выставить результат или отметить, что обучающийся работу не выполнял",
    };

    /// <summary>No mark for a pupil who was absent (<c>base</c>).</summary>
    public static readonly Prohibition<ResultCase> PupilPresent = new()
    {
        Id = NormId.Parse("mark.pupil-present"),
        Title = "Отметка за работу стоит у того, кто был на уроке",
        Cases = ResultSource.Instance,
        When = [ResultTerms.HasMark],
        Breach = [ResultTerms.Absent, ResultTerms.WithoutOwnDay],
        Bearer = WhoTaught,
        Repair = static (in ResultCase c) => "указать у отметки день, когда работа выполнена, или исправить посещаемость",
    };

    /// <summary>No mark without a lesson (<c>base</c>).</summary>
    public static readonly Prohibition<ResultCase> LessonHeld = new()
    {
        Id = NormId.Parse("mark.lesson-held"),
        Title = "Отметка относится к состоявшемуся уроку",
        Cases = ResultSource.Instance,
        When = [ResultTerms.HasMark],
        Breach = [ResultTerms.WithoutLesson],
        Bearer = WhoTaught,
        Repair = static (in ResultCase c) => "отнести работу к уроку, на котором её выполняли",
    };

    /// <summary>No mark for a pupil who does not belong to the journal (<c>base</c>).</summary>
    public static readonly Prohibition<ResultCase> PupilEnrolled = new()
    {
        Id = NormId.Parse("mark.pupil-enrolled"),
        Title = "Отметка стоит у того, кто числится в классе",
        Cases = ResultSource.Instance,
        When = [ResultTerms.HasMark],
        Breach = [ResultTerms.NotEnrolled],
        Bearer = WhoTaught,
        Repair = static (in ResultCase c) => "исправить состав класса или убрать отметку",
    };

    /// <summary>No mark by a stranger (<c>base</c>).</summary>
    public static readonly Prohibition<ResultCase> EnteredByTeacher = new()
    {
        Id = NormId.Parse("mark.entered-by-teacher"),
        Title = "Отметку внёс педагог журнала или тот, чья замена записана",
        Cases = ResultSource.Instance,
        When = [ResultTerms.HasMark],
        Breach = [ResultTerms.ByStranger],
        Bearer = new("result.stranger", "тот, кто внёс отметку", static (in ResultCase c) => ResultTerms.StrangerOf(in c)),
        Repair = static (in ResultCase c) => "внести замену, если она была; иначе отметку подтверждает педагог журнала",
    };
}
