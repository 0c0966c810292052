using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь работ: what norms can ask about the kind of a work and its lesson.</summary>
public static class WorkTerms
{
    /// <summary>The work belongs to a lesson.</summary>
    public static readonly Term<ResultCase> AtLesson = new(
        "work.at-lesson",
        "работа относится к уроку",
        FactKinds.Assessments,
        static (in ResultCase c) => c.HasLesson.ToTruth());

    /// <summary>The school calls works of this kind written control works.</summary>
    public static readonly Term<ResultCase> IsControl = new(
        "work.control",
        "школа относит работы этого вида к письменным контрольным",
        FactKinds.Assessments | FactKinds.AssessmentKinds,
        static (in ResultCase c) => c.Assessment.IsControl)
    {
        Blames = FactKinds.AssessmentKinds,
        UnknownBecause = "вид работы не указан или школа о нём не сказала",
        Values = Kind,
    };

    /// <summary>The work belongs to a lesson, and the school does not call works of its kind written control works.</summary>
    public static readonly Term<ResultCase> AtLessonNoControl = new(
        "work.at-lesson-no-control",
        "работа относится к уроку и не письменная контрольная",
        FactKinds.Assessments | FactKinds.AssessmentKinds,
        static (in ResultCase c) => c.HasLesson ? c.Assessment.IsControl.Not() : Truth.No)
    {
        Blames = FactKinds.AssessmentKinds,
        UnknownBecause = "вид работы не указан или школа о нём не сказала",
        Values = Kind,
    };

    /// <summary>The work is written: known of written control works alone, since of others nobody records whether they are.</summary>
    public static readonly Term<ResultCase> IsWritten = new(
        "work.written",
        "работа письменная",
        FactKinds.Assessments | FactKinds.AssessmentKinds,
        static (in ResultCase c) => c.Assessment.IsControl == Truth.Yes ? Truth.Yes : Truth.Unknown)
    {
        Blames = FactKinds.AssessmentKinds,
        UnknownBecause = UnknownWritten,
        Values = Kind,
    };

    /// <summary>The pupil did the work, and it is written (reading G-works b).</summary>
    public static readonly Term<ResultCase> WrittenDone = new(
        "work.written-done",
        "обучающийся выполнял работу, и она письменная",
        ResultTerms.DidTheWork.Reads | FactKinds.AssessmentKinds,
        static (in ResultCase c) => ResultTerms.DidTheWork.Holds(in c).And(IsWritten.Holds(in c)))
    {
        Blames = FactKinds.Attendance | FactKinds.AssessmentKinds,
        UnknownBecause = UnknownWritten + ", или посещаемость не отмечена",
        Values = Kind,
    };

    /// <summary>The pupil did a work of which a result is expected, by the reading that holds.</summary>
    public static readonly Choice<Term<ResultCase>> Done = new(WorkReadings.Works, ("a", ResultTerms.DidTheWork), ("b", WrittenDone));

    /// <summary>The work is of those that are marked as the school's statute says, by the reading that holds.</summary>
    public static readonly Choice<Term<ResultCase>> OfTheStatute = new(SakiReadings.ControlWorks, ("a", IsControl), ("b", IsWritten));

    /// <summary>The work belongs to a lesson and is not written.</summary>
    public static readonly Term<ResultCase> AtLessonNotWritten = new(
        "work.at-lesson-not-written",
        "работа относится к уроку и не письменная",
        FactKinds.Assessments | FactKinds.AssessmentKinds,
        static (in ResultCase c) => !c.HasLesson || c.Assessment.IsControl == Truth.Yes ? Truth.No : Truth.Unknown)
    {
        Blames = FactKinds.AssessmentKinds,
        UnknownBecause = UnknownWritten,
        Values = Kind,
    };

    /// <summary>The marks of the work count among those given at the lesson, by the reading that holds.</summary>
    public static readonly Choice<Term<ResultCase>> OfTheLesson = new(JournalReadings.Given, ("a", AtLesson), ("b", AtLessonNoControl), ("c", AtLessonNotWritten));

    /// <summary>A mark is to be entered, by the reading that holds.</summary>
    public static readonly Choice<Term<ResultCase>> HasMark = new(SakiReadings.MarksOfLesson, ("a", ResultTerms.HasMark), ("b", ResultTerms.MarkGivenOrNot));

    private const string UnknownWritten = "письменная ли работа, известно только о контрольных";

    private static string? Kind(in ResultCase c) => c.Assessment.Record.Assessment.Kind is { } kind ? $"вид «{kind}»" : "вид не указан";
}
