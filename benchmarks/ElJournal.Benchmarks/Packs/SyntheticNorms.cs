using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;
using ElJournal.Rules.Vocabulary;

namespace ElJournal.Benchmarks.Packs;

/// <summary>Invented norms about lessons, as five acts of other schools would add them: the same words in other company, other terms of time, and some words of their own.</summary>
internal static class SyntheticNorms
{
    /// <summary>The five families, in whose order norms are added.</summary>
    internal const int Families = 5;

    internal static readonly Term<LessonCase> HasTopic = new(
        "benchmark.topic",
        "тема урока указана",
        FactKinds.Timetable | FactKinds.LessonEntries,
        static (in LessonCase c) => (c.Row.Record.Current.Topic is not null).ToTruth());

    internal static readonly Term<LessonCase> IsClassJournal = new(
        "benchmark.class-journal",
        "журнал класса",
        FactKinds.Journals,
        static (in LessonCase c) => (c.Journal.Journal.Kind == JournalKind.Class).ToTruth());

    internal static readonly Term<LessonCase> OfWholeClass = new(
        "benchmark.whole-class",
        "урок всего класса",
        FactKinds.Journals,
        static (in LessonCase c) => (c.Journal.Journal.Subgroup is null).ToTruth());

    /// <summary>Gives the first norms of the families in turn.</summary>
    internal static ImmutableArray<Norm> Take(int count) => [.. Enumerable.Range(0, count).Select(i => Make(i % Families, i / Families))];

    /// <summary>Gives how many norms of a family are among the first ones.</summary>
    internal static int CountOf(int family, int count) => (count - family + Families - 1) / Families;

    internal static string IdOf(int family, int step) => FormattableString.Invariant($"synthetic.{"abcde"[family]}{step}");

    /// <summary>Gives the due of a norm as a pack writes it.</summary>
    internal static string DueOf(int family, int step) => family switch
    {
        0 => FormattableString.Invariant($$"""{ "rule": "days", "days": {{step + 1}} }"""),
        1 => FormattableString.Invariant($$"""{ "rule": "school-days", "schoolDays": {{step + 1}} }"""),
        2 => """{ "rule": "last-lesson" }""",
        3 => FormattableString.Invariant($$"""{ "rule": "days", "days": {{step + 1}} }"""),
        _ => FormattableString.Invariant($$"""{ "rule": "end-of-week", "schoolDays": {{step}} }"""),
    };

    private static Obligation<LessonCase> Make(int family, int step) => family switch
    {
        0 => Of(family, step, [LessonTerms.Held, IsClassJournal], LessonMoments.Entered),
        1 => Of(family, step, [LessonTerms.Held, IsClassJournal, HasTopic], LessonMoments.AttendanceEntered),
        2 => Of(family, step, [LessonTerms.Held, OfWholeClass, LessonTerms.HasTask], HomeworkMoments.Entered),
        3 => Of(family, step, [LessonTerms.Held, LessonTerms.TaughtByAnother, IsClassJournal], LessonMoments.SubstitutionRecorded),
        _ => Of(family, step, [LessonTerms.Held, LessonTerms.HasAttendance, HasTopic], HomeworkMoments.Entered),
    };

    private static Obligation<LessonCase> Of(int family, int step, ImmutableArray<Choice<Term<LessonCase>>> when, Choice<CaseMoment<LessonCase>> done) => new()
    {
        Id = NormId.Parse(IdOf(family, step)),
        Title = "Норма для измерений",
        Cases = LessonSource.Instance,
        When = when,
        Bearer = LessonNorms.WhoTaught,
        DueName = "срок для измерений",
        Anchor = LessonNorms.Day,
        FulfilledAt = done,
        Repair = static (in LessonCase c) => null,
    };
}
