using System.Text;
using ElJournal.Benchmarks.Hand;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Benchmarks.Packs;

/// <summary>The regulations that are measured: the shipped ones, and packs of the same form with the norms that the hand-written audit computes.</summary>
internal static class BenchmarkRegulations
{
    /// <summary>Norms of <c>lenskaya-2017</c> and its base about lessons.</summary>
    internal const int LessonNorms = HandNorms.FirstOfSchool;

    /// <summary>Norms of <c>lenskaya-2017</c> and its base that the hand-written audit computes.</summary>
    internal const int SchoolNorms = HandNorms.FirstSynthetic;

    private const string Act = "lenskaya-2017";

    /// <summary>The five clauses about lessons that are judged where five norms are enough, as the shipped packs bind them.</summary>
    private const string FiveClauses = """
        { "id": "2.1", "kind": "O", "text": "-", "norms": [{ "norm": "lesson.recorded", "due": { "rule": "same-day" } }] },
        { "id": "2.1b", "kind": "P", "text": "-", "norms": [{ "norm": "lesson.not-ahead" }] },
        { "id": "2.1c", "kind": "O", "text": "-", "norms": [{ "norm": "attendance.recorded", "due": { "rule": "same-day" } }] },
        { "id": "2.2", "kind": "O", "text": "-", "norms": [{ "norm": "homework.recorded", "due": { "rule": "same-day" } }] },
        { "id": "2.2a", "kind": "O", "text": "-", "norms": [{ "norm": "homework.before-last-lesson", "due": { "rule": "last-lesson" } }] }
        """;

    /// <summary>The rest of the clauses about lessons.</summary>
    private const string LessonClauses = """
        { "id": "2.1a", "kind": "O", "text": "-", "norms": [{ "norm": "substitution.shown", "due": { "rule": "entry" } }] },
        { "id": "2.1b-attendance", "kind": "P", "text": "-", "norms": [{ "norm": "attendance.not-ahead" }] },
        { "id": "2.3", "kind": "R", "text": "-", "norms": [{ "norm": "homework.ahead", "due": { "rule": "before-day" } }] },
        { "id": "КД-1", "kind": "R", "text": "-", "norms": [{ "norm": "lesson.on-school-day" }] }
        """;

    /// <summary>The other clauses whose norms the hand-written audit computes.</summary>
    private const string OtherClauses = """
        { "id": "2.4", "kind": "O", "text": "-", "norms": [{ "norm": "mark.recorded", "due": { "rule": "weeks", "weeks": 1 } }] },
        { "id": "КД-2", "kind": "R", "text": "-", "norms": [{ "norm": "mark.pupil-present" }, { "norm": "mark.lesson-held" }, { "norm": "mark.pupil-enrolled" }] },
        { "id": "КД-5", "kind": "R", "text": "-", "norms": [{ "norm": "class.one-lesson-at-a-time" }, { "norm": "teacher.one-lesson-at-a-time" }, { "norm": "order.one-date" }] }
        """;

    /// <summary>Gets the norms that the shipped packs bind and the hand-written audit does not compute: left out of both sides.</summary>
    internal static IEnumerable<string> LeftOut =>
        Shipped(Act).Bindings.Select(b => b.Norm.Id.Value).Where(id => !HandNorms.Computes(id)).Distinct(StringComparer.Ordinal);

    /// <summary>Gives shipped acts with their base, as one regulation.</summary>
    internal static Regulation Shipped(params ReadOnlySpan<string> acts) => new([.. acts.ToArray().Select(act => PackLibrary.Standard.Get(act).Value)]);

    /// <summary>Gives a regulation with five norms about lessons, or with all of the pack and synthetic ones up to a number.</summary>
    internal static Regulation OfLessons(int norms) => norms == HandNorms.Five ? Read(0, FiveClauses) : Read(norms - LessonNorms, FiveClauses, LessonClauses);

    /// <summary>Gives a regulation with the norms of the pack that the hand-written audit computes, and synthetic ones up to a number.</summary>
    internal static Regulation OfSchool(int norms) => Read(norms - SchoolNorms, FiveClauses, LessonClauses, OtherClauses);

    private static Regulation Read(int synthetic, params ReadOnlySpan<string> clauses)
    {
        var more = Enumerable.Range(0, synthetic).Select(i => (Family: i % SyntheticNorms.Families, Step: i / SyntheticNorms.Families)).Select(n =>
            $$"""{ "id": "{{SyntheticNorms.IdOf(n.Family, n.Step)}}", "kind": "O", "text": "-", "norms": [{ "norm": "{{SyntheticNorms.IdOf(n.Family, n.Step)}}", "due": {{SyntheticNorms.DueOf(n.Family, n.Step)}} }] }""");
        string[] all = [.. clauses, .. more];
        var json = $$"""
            { "id": "benchmark", "title": "Измерения", "source": "-", "inForce": { "from": "2017-11-07" },
              "clauses": [{{string.Join(',', all)}}] }
            """;
        var library = new PackLibrary(NormCatalog.Standard.With(SyntheticNorms.Take(synthetic)));
        return new Regulation(library.Read(Encoding.UTF8.GetBytes(json)).Value);
    }
}
