using ElJournal.Domain.Records;
using ElJournal.Rules.NRules.Facts;
using NRules.Fluent.Dsl;

namespace OwnNRulesRule;

/// <summary>Two lessons of a journal do not have one topic: a rule in NRules' language, over lessons as they are on record.</summary>
public sealed class SameTopicTwice : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        LessonRecord first = null!;
        LessonRecord second = null!;
        When()
            .Match(() => first, lesson => lesson.Current.Topic != null)
            .Match(() => second, lesson => lesson.Current.Topic == first.Current.Topic, lesson => lesson.Current.Date > first.Current.Date);
        Then()
            .Do(context => context.Insert(new OwnFinding("school.same-topic", $"lesson:{second.Id}", $"тема та же, что на уроке {first.Id}")));
    }
}
