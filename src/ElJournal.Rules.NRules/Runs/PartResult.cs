using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.NRules.Facts;

namespace ElJournal.Rules.NRules.Runs;

/// <summary>What the session of one part of the school gathers; a session fires in an order of its own, so that each finding remembers its place.</summary>
internal sealed class PartResult(bool keepsDuties)
{
    private readonly int[] counts = new int[VerdictNames.Count];
    private readonly List<(int Kind, int Case, int Binding, bool IsAdvice, Finding Finding)> found = [];

    /// <summary>Gets all verdicts, where they are kept.</summary>
    internal List<JudgedCase> Duties { get; } = [];

    /// <summary>Gets how often each verdict was given.</summary>
    internal ReadOnlySpan<int> Counts => counts;

    /// <summary>Gets what own rules found, in the order of their ids.</summary>
    internal List<OwnFinding> Own { get; } = [];

    internal void Count(int binding, CaseName name, Verdict verdict, Deadline due)
    {
        counts[(int)verdict]++;
        if (keepsDuties)
        {
            Duties.Add(new JudgedCase(binding, name, verdict, due));
        }
    }

    internal void Add(int kind, int ordinal, int binding, bool isAdvice, Finding finding) => found.Add((kind, ordinal, binding, isAdvice, finding));

    /// <summary>Gives the findings, or the remarks, in the order of the built-in engine: by kind of case, case and norm.</summary>
    internal IEnumerable<Finding> InOrder(bool isAdvice) =>
        found.Where(f => f.IsAdvice == isAdvice).OrderBy(f => f.Kind).ThenBy(f => f.Case).ThenBy(f => f.Binding).Select(f => f.Finding);
}
