using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы об отметках урока и о письменных контрольных работах.</summary>
public static class WorkNorms
{
    /// <summary>Who answers for a work that the teacher, fallen ill, had not marked (reading saki-7-works b).</summary>
    private static readonly CaseBearer<ResultCase> StandIn = new(
        "result.stand-in",
        "тот, кто заменяет заболевшего, если работу к началу болезни не проверили; иначе педагог, который провёл урок",
        static (in ResultCase c) => IllnessAfterWork.StandInFor(in c))
    {
        Reads = FactKinds.Excuses,
    };

    /// <summary>A term stops while the teacher is ill (reading saki-7-works c).</summary>
    private static readonly DueMeaning Paused = new("paused", static stated => stated is DueSpec.NotSet ? stated : new DueSpec.Paused(stated));

    /// <summary>A mark given at a lesson is entered in time (<c>saki-2020</c> 6.1c, <c>aleksandrovskaya-2021</c> 4-teacher-marks).</summary>
    public static readonly Obligation<ResultCase> GivenRecorded = new()
    {
        Id = NormId.Parse("mark.given-recorded"),
        Title = "Отметка, полученная на уроке, внесена в срок",
        Cases = ResultSource.Instance,
        When = [WorkTerms.HasMark, WorkTerms.OfTheLesson, ResultTerms.MarksOwed, ResultTerms.NotCancelled, ResultTerms.DidTheWork],
        Bearer = ResultNorms.WhoTaught,
        DueName = "срок внесения отметок урока",
        Anchor = ResultNorms.Day,
        FulfilledAt = ResultMoments.Entered,
        Repair = static (in ResultCase c) => "впредь вносить отметки урока в срок",
    };

    /// <summary>A written control work is marked in time (<c>saki-2020</c> 6.1a).</summary>
    public static readonly Obligation<ResultCase> WorkMarked = new()
    {
        Id = NormId.Parse("work.marked"),
        Title = "Письменная контрольная работа проверена в срок",
        Cases = ResultSource.Instance,
        When = [WorkTerms.OfTheStatute, ResultTerms.MarksOwed, ResultTerms.NotCancelled, ResultTerms.DidTheWork],
        Bearer = ResultNorms.WhoTaught,
        BearerByReading = new(SakiReadings.WorksBefore, ("a", ResultNorms.WhoTaught), ("b", StandIn), ("c", ResultNorms.WhoTaught)),
        DueName = "срок проверки письменной контрольной работы",
        Anchor = ResultNorms.Day,
        Due = new(SakiReadings.WorksBefore, ("a", DueMeaning.AsStated), ("b", DueMeaning.AsStated), ("c", Paused)),
        FulfilledAt = ResultMoments.Entered,
        Repair = static (in ResultCase c) => "выставить результат или отметить, что обучающийся работу не выполнял",
    };
}
