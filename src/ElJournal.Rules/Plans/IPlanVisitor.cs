using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Plans;

/// <summary>Looks through a plan, one kind of case after the other; what another engine is built with.</summary>
public interface IPlanVisitor
{
    /// <summary>Takes the norms about one kind of case.</summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <param name="cases">The kind of case with its norms.</param>
    void Visit<TCase>(PlannedCases<TCase> cases)
        where TCase : struct, ICase;
}
