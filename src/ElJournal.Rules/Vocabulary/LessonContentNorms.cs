using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о том, что записано об уроке: вид и тема.</summary>
public static class LessonContentNorms
{
    /// <summary>The kind of the lesson is entered in time (<c>saki-2020</c> 6.1).</summary>
    public static readonly Obligation<LessonCase> KindRecorded = new()
    {
        Id = NormId.Parse("lesson.kind-recorded"),
        Title = "Вид урока указан в срок",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held],
        Bearer = LessonNorms.WhoTaught,
        DueName = "срок указания вида урока",
        Anchor = LessonNorms.Day,
        FulfilledAt = LessonContentMoments.KindEntered,
        Repair = static (in LessonCase c) => "указать в записи урока его вид",
    };

    /// <summary>The topic of the lesson is entered in time (<c>elista-2023</c> 6.1).</summary>
    public static readonly Obligation<LessonCase> TopicRecorded = new()
    {
        Id = NormId.Parse("lesson.topic-recorded"),
        Title = "Тема урока записана в срок",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held],
        Bearer = LessonNorms.WhoTaught,
        DueName = "срок записи темы урока",
        Anchor = LessonNorms.Day,
        FulfilledAt = LessonContentMoments.TopicEntered,
        Repair = static (in LessonCase c) => "записать тему урока",
    };

    /// <summary>Topic and kind of the lesson are entered in time (<c>aleksandrovskaya-2021</c> 4-teacher-topic).</summary>
    public static readonly Obligation<LessonCase> TopicAndKindRecorded = new()
    {
        Id = NormId.Parse("lesson.topic-and-kind-recorded"),
        Title = "Тема и тип урока записаны в срок",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held],
        Bearer = LessonNorms.WhoTaught,
        DueName = "срок записи темы и типа урока",
        Anchor = LessonNorms.Day,
        FulfilledAt = LessonContentMoments.TopicAndKindEntered,
        Repair = static (in LessonCase c) => "записать тему и тип урока",
    };
}
