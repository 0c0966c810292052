using System.Text;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Benchmarks.Packs;

/// <summary>The regulations that are measured: the shipped one, and packs of the same form with more norms.</summary>
internal static class BenchmarkRegulations
{
    /// <summary>Norms of <c>lenskaya-2017</c> and its base about lessons.</summary>
    internal const int LessonNorms = 9;

    /// <summary>All norms of <c>lenskaya-2017</c> and its base.</summary>
    internal const int PackNorms = 16;

    /// <summary>Clauses about lessons, as the shipped packs bind them.</summary>
    private const string LessonClauses = """
        { "id": "2.1", "kind": "O", "text": "-", "norms": [{ "norm": "lesson.recorded", "due": { "rule": "same-day" } }] },
        { "id": "2.1a", "kind": "O", "text": "-", "norms": [{ "norm": "substitution.shown", "due": { "rule": "entry" } }] },
        { "id": "2.1b", "kind": "P", "text": "-", "norms": [{ "norm": "lesson.not-ahead" }, { "norm": "attendance.not-ahead" }] },
        { "id": "2.1c", "kind": "O", "text": "-", "norms": [{ "norm": "attendance.recorded", "due": { "rule": "same-day" } }] },
        { "id": "2.2", "kind": "O", "text": "-", "norms": [{ "norm": "homework.recorded", "due": { "rule": "same-day" } }] },
        { "id": "2.2a", "kind": "O", "text": "-", "norms": [{ "norm": "homework.before-last-lesson", "due": { "rule": "last-lesson" } }] },
        { "id": "2.3", "kind": "R", "text": "-", "norms": [{ "norm": "homework.ahead", "due": { "rule": "before-day" } }] },
        { "id": "КД-1", "kind": "R", "text": "-", "norms": [{ "norm": "lesson.on-school-day" }] }
        """;

    /// <summary>Gives a regulation with the lesson norms of the pack and synthetic ones up to a number.</summary>
    internal static Regulation OfLessons(int norms) => Read(norms - LessonNorms, "", LessonClauses);

    /// <summary>Gives <c>lenskaya-2017</c> with its base, and synthetic norms up to a number.</summary>
    internal static Regulation OfSchool(int norms) => norms == PackNorms
        ? new Regulation(PackLibrary.Standard.Get("lenskaya-2017").Value)
        : Read(norms - PackNorms, """ "basedOn": "lenskaya-2017", """, null);

    private static Regulation Read(int synthetic, string basedOn, string? clauses)
    {
        var more = Enumerable.Range(0, synthetic).Select(i => (Family: i % SyntheticNorms.Families, Step: i / SyntheticNorms.Families)).Select(n =>
            $$"""{ "id": "{{SyntheticNorms.IdOf(n.Family, n.Step)}}", "kind": "O", "text": "-", "norms": [{ "norm": "{{SyntheticNorms.IdOf(n.Family, n.Step)}}", "due": {{SyntheticNorms.DueOf(n.Family, n.Step)}} }] }""");
        var json = $$"""
            { "id": "benchmark", "title": "Измерения", "source": "-", "inForce": { "from": "2017-11-07" }, {{basedOn}}
              "clauses": [{{string.Join(',', more.Prepend(clauses).Where(c => c is not null))}}] }
            """;
        var library = new PackLibrary(NormCatalog.Standard.With(SyntheticNorms.Take(synthetic)));
        return new Regulation(library.Read(Encoding.UTF8.GetBytes(json)).Value);
    }
}
