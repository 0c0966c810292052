namespace ElJournal.Testing.Demo.Expectations;

/// <summary>What is expected of a school under some clauses, gathered case by case.</summary>
internal sealed class Expectation(ClauseRules rules)
{
    internal ClauseRules Rules { get; } = rules;

    internal List<ExpectedRow> Violations { get; } = [];

    internal List<ExpectedRow> NearMisses { get; } = [];

    internal List<ExpectedRow> Advice { get; } = [];

    /// <summary>Takes what a clause says of a case: a violation is always expected, as a remark where the clause advises, a lawful case where it was seeded as a near miss.</summary>
    /// <exception cref="InvalidOperationException">A near miss is no miss: the generator is wrong.</exception>
    internal void Take(ExpectedRow? row, bool isNearMiss)
    {
        if (row is null)
        {
            return;
        }

        if (isNearMiss)
        {
            NearMisses.Add(row.IsViolation ? throw new InvalidOperationException($"A near miss is a violation. Row={row}") : row);
        }
        else if (row.IsViolation)
        {
            (Rules.IsAdvice(row.Norm) ? Advice : Violations).Add(row);
        }
    }
}
