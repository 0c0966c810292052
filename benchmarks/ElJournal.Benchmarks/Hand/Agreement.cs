using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;

namespace ElJournal.Benchmarks.Hand;

/// <summary>Refuses to measure an audit that does not say what the engine says: one written by hand, or by rules of another engine.</summary>
internal static class Agreement
{
    internal static void Check(AuditSummary engine, HandTally other)
    {
        var differences = new List<string>();
        var bindings = engine.Regulation.Bindings;
        var norms = Enumerable.Range(0, other.Counts.Length / VerdictNames.Count).ToDictionary(HandNorms.IdOf, StringComparer.Ordinal);
        for (var b = 0; b < bindings.Length; b++)
        {
            var id = bindings[b].Norm.Id.Value;
            foreach (var verdict in Enum.GetValues<Verdict>())
            {
                var expected = engine.Counts.Of(b, isAdvice: false, verdict) + engine.Counts.Of(b, isAdvice: true, verdict);
                var actual = other.Of(norms[id], verdict);
                if (expected != actual)
                {
                    differences.Add($"{id} {verdict}: engine {expected}, other {actual}");
                }
            }
        }

        if (differences.Count > 0)
        {
            throw new InvalidOperationException($"The other audit differs. {string.Join("; ", differences)}");
        }
    }
}
