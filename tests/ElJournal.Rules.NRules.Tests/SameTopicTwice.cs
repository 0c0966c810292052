using ElJournal.Domain.Records;
using ElJournal.Rules.NRules.Facts;
using NRules.Fluent.Dsl;

namespace ElJournal.Rules.NRules.Tests;

/// <summary>A rule as a school would write it: two lessons of a journal in a row do not have one topic.</summary>
internal sealed class SameTopicTwice : Rule
{
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
