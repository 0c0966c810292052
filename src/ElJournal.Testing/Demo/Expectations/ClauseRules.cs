using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Expectations;

/// <summary>The clauses that hold in a demo school, and what they say of each case: the demo's own reckoning of due moments and verdicts.</summary>
internal sealed class ClauseRules(DayTable days, IEnumerable<ClauseRule> clauses)
{
    private readonly Dictionary<string, ClauseRule> byNorm = clauses.Where(c => c.CanBeBroken).ToDictionary(c => c.Norm, StringComparer.Ordinal);
    private readonly Terms terms = new(days);

    /// <summary>Gets the norms that can be broken, in the order of the act.</summary>
    internal IReadOnlyList<string> Norms { get; } = [.. clauses.Where(c => c.CanBeBroken).Select(c => c.Norm)];

    /// <summary>Says whether a norm can be broken.</summary>
    internal bool Binds(string norm) => byNorm.ContainsKey(norm);

    /// <summary>Says whether a norm is advice.</summary>
    internal bool IsAdvice(string norm) => byNorm.TryGetValue(norm, out var rule) && rule.IsAdvice;

    /// <summary>Says whether a norm can be broken on a day.</summary>
    internal bool Binds(string norm, int day) => byNorm.TryGetValue(norm, out var rule) && IsInForce(rule, day);

    /// <summary>Gives the last second that is in time for a norm that binds.</summary>
    internal Instant LastInTime(string norm, in Occasion occasion) => byNorm[norm].IsMoment ? DueOf(norm, occasion) : DueOf(norm, occasion) - Duration.FromSeconds(1);

    /// <summary>Gives the first second that is too late for a norm that binds.</summary>
    internal Instant FirstTooLate(string norm, in Occasion occasion) => byNorm[norm].IsMoment ? DueOf(norm, occasion) + Duration.FromSeconds(1) : DueOf(norm, occasion);

    /// <summary>Gives what is expected of a duty; null where the norm does not bind.</summary>
    internal ExpectedRow? Duty(string norm, in Occasion occasion, Instant? done)
    {
        if (!byNorm.TryGetValue(norm, out var rule))
        {
            return null;
        }

        if (!IsInForce(rule, occasion.Day))
        {
            return Row(rule, occasion, ExpectedVerdict.NotInForce);
        }

        var due = rule.Due!(terms, occasion);
        var verdict = done is null ? ExpectedVerdict.Overdue
            : done < due || (rule.IsMoment && done == due) ? ExpectedVerdict.Fulfilled
            : ExpectedVerdict.FulfilledLate;
        return Row(rule, occasion, verdict) with { Due = due, IsMoment = rule.IsMoment, FulfilledAt = done, KnownFrom = Instant.Max(due, occasion.KnownFrom) };
    }

    /// <summary>Says whether a duty was plainly done in time, at the cost of no object: most of them were.</summary>
    internal bool IsDone(string norm, in Occasion occasion, Instant done) =>
        !byNorm.TryGetValue(norm, out var rule) || (IsInForce(rule, occasion.Day) && done < rule.Due!(terms, occasion));

    /// <summary>Gives what is expected of a duty that was done, nobody knows when; null where the norm does not bind.</summary>
    internal ExpectedRow? Done(string norm, in Occasion occasion) =>
        byNorm.TryGetValue(norm, out var rule) ? Row(rule, occasion, ExpectedVerdict.Fulfilled) with { Due = rule.Due!(terms, occasion) } : null;

    /// <summary>Gives what is expected of a ban; null where the norm does not bind.</summary>
    internal ExpectedRow? Ban(string norm, in Occasion occasion, bool isBroken) =>
        !byNorm.TryGetValue(norm, out var rule) ? null
        : Row(rule, occasion, !IsInForce(rule, occasion.Day) ? ExpectedVerdict.NotInForce : isBroken ? ExpectedVerdict.Violated : ExpectedVerdict.Kept);

    /// <summary>Gives what is expected of a case that the norm does not reach; null where the norm does not bind.</summary>
    internal ExpectedRow? NotReached(string norm, in Occasion occasion) =>
        byNorm.TryGetValue(norm, out var rule) ? Row(rule, occasion, ExpectedVerdict.NotApplicable) : null;

    private static bool IsInForce(ClauseRule rule, int day) => DayTable.DateOf(day) >= rule.From && DayTable.DateOf(day) <= rule.To;

    private static ExpectedRow Row(ClauseRule rule, in Occasion occasion, ExpectedVerdict verdict) =>
        new() { Norm = rule.Norm, Clause = rule.Clause, About = occasion.About.ToString(), Verdict = verdict, KnownFrom = occasion.KnownFrom };

    private Instant DueOf(string norm, in Occasion occasion) => byNorm[norm].Due!(terms, occasion);
}
