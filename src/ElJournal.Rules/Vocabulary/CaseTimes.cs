using ElJournal.Domain;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Moments as Russian readers of a school write them.</summary>
internal static class CaseTimes
{
    internal static string Local(SchoolIndex school, Moment moment) =>
        moment.IsKnown ? Wording.Of(school.Register.Clock.LocalOf(moment.Instant)) : moment.IsUnknown ? "время неизвестно" : "ещё нет";

    internal static string Pair(in LessonCase c, string first, Moment one, string second, Moment other) =>
        $"{first} {Local(c.Journal.School, one)}, {second} {Local(c.Journal.School, other)}";
}
