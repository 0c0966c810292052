using ElJournal.Domain.Coverage;
using ElJournal.Rules;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;
using ElJournal.Rules.Vocabulary;

namespace OwnNorm;

/// <summary>A norm of the school's own: a topic says more than the name of the subject does.</summary>
internal static class TopicNorms
{
    /// <summary>A term is a question that can be answered yes, no or unknown, with the Russian words that explanations print.</summary>
    private static readonly Term<LessonCase> TopicIsSubject = new(
        "school.topic-is-subject",
        "тема урока повторяет название предмета",
        FactKinds.LessonEntries | FactKinds.Journals,
        static (in LessonCase c) => c.Journal.Journal.Subject is not { } subject
            ? Truth.Unknown
            : string.Equals(c.Row.Record.Current.Topic, subject, StringComparison.OrdinalIgnoreCase).ToTruth())
    {
        UnknownBecause = "предмет журнала не назван",
    };

    /// <summary>Whether it applies, what breaks it, who answers, how to repair it; in which clause and with what force is said by a pack.</summary>
    internal static Prohibition<LessonCase> TopicSaysMore { get; } = new()
    {
        Id = NormId.Parse("school.topic-says-more"),
        Title = "Тема урока не повторяет название предмета",
        Cases = LessonSource.Instance,
        When = [LessonTerms.IsEntered],
        Breach = [TopicIsSubject],
        Bearer = LessonNorms.WhoTaught,
        Repair = static (in LessonCase c) => "записать, о чём был урок",
    };
}
