using System.Collections.Immutable;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.Monitoring;

/// <summary>How often each verdict stands, and those that somebody must know of.</summary>
/// <remarks>Not safe on several threads.</remarks>
internal sealed class StandingBook
{
    private readonly Dictionary<VerdictKey, StandingVerdict> standing = [];

    private StandingBook(int bindings) => Counts = new VerdictCounts(bindings);

    /// <summary>Gets how often each verdict stands.</summary>
    internal VerdictCounts Counts { get; }

    /// <summary>Gets how many cases were judged when the book was begun.</summary>
    internal int Cases { get; private set; }

    /// <summary>Gets the verdicts that somebody must know of.</summary>
    internal Dictionary<VerdictKey, StandingVerdict> All => standing;

    /// <summary>Judges a whole school.</summary>
    /// <param name="school">The school.</param>
    /// <param name="turns">Takes the instants at which cases may turn.</param>
    internal static StandingBook Of(MonitoredSchool school, TurnQueue<CaseSlice> turns)
    {
        var bindings = school.Plan.Regulation.Bindings.Length;
        var book = new StandingBook(bindings);
        foreach (var (scope, part) in SchoolParts.Of(school.Plan))
        {
            var judged = new JudgedCases(bindings, isOnce: false);
            foreach (var kind in school.Plan.Of(scope))
            {
                kind.Judge(school.PartOf(scope, part), default, judged);
            }

            book.Add(judged);
            book.Cases += judged.Count;
            judged.Turns.ForEach(t => turns.Add(t.At, t.Slice));
        }

        return book;
    }

    /// <summary>Gives what cases that are judged anew make of the verdicts, and takes it over if asked to.</summary>
    internal ImmutableArray<VerdictChange> Replace(JudgedCases before, JudgedCases after, bool isKept)
    {
        var were = before.Standing.ToDictionary(s => s.Key, s => s.Verdict);
        var are = after.Standing.ToDictionary(s => s.Key, s => s.Verdict);
        if (isKept)
        {
            Counts.Subtract(before.Result.Counts);
            before.Standing.ForEach(s => standing.Remove(s.Key));
            Add(after);
        }

        return Compare(were, are);
    }

    /// <summary>Gives how the verdicts of another book differ.</summary>
    internal ImmutableArray<VerdictChange> CompareTo(StandingBook other) => Compare(standing, other.standing);

    private static ImmutableArray<VerdictChange> Compare(Dictionary<VerdictKey, StandingVerdict> were, Dictionary<VerdictKey, StandingVerdict> are)
    {
        var changes = new List<(VerdictKey Key, VerdictChange Change)>();
        foreach (var (key, was) in were)
        {
            if (are.GetValueOrDefault(key) is var now && was != now)
            {
                changes.Add((key, new VerdictChange(was, now)));
            }
        }

        changes.AddRange(are.Where(a => !were.ContainsKey(a.Key)).Select(a => (a.Key, new VerdictChange(null, a.Value))));
        return [.. changes.OrderBy(c => c.Key.Binding).ThenBy(c => c.Key.Case.ToString(), StringComparer.Ordinal).Select(c => c.Change)];
    }

    private void Add(JudgedCases judged)
    {
        Counts.Add(judged.Result.Counts);
        foreach (var (key, verdict) in judged.Standing)
        {
            standing[key] = verdict;
        }
    }
}
