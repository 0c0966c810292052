using System.Collections.Immutable;
using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.NRules.Setup;
using ElJournal.Rules.Packs;
using NodaTime;
using NRules.RuleModel;

namespace ElJournal.Rules.NRules.Runs;

/// <summary>Движок на NRules: judges a school year by a regulation as the built-in engine does, and by rules of one's own.</summary>
/// <remarks>
/// <para>No clock, no I/O. One session for each part of the school, in parallel: the facts of a session meet each other, so that one session for a whole school would grow faster than the school.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class NRulesEngine
{
    private readonly PolicyEngine engine;
    private readonly ImmutableArray<IRuleDefinition> own;

    /// <summary>Makes an engine.</summary>
    /// <param name="engine">The engine whose regulation and rules of marks it takes.</param>
    /// <param name="options">Rules of one's own; null for none.</param>
    public NRulesEngine(PolicyEngine engine, NRulesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        (this.engine, own) = (engine, (options ?? new NRulesOptions()).Load());
    }

    /// <summary>Gets the regulation.</summary>
    public Regulation Regulation => engine.Regulation;

    /// <summary>Audits a school year.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="asOf">The instant of the check.</param>
    /// <param name="keepDuties">Whether the verdict on every case is kept.</param>
    /// <param name="cancellation">What stops the audit before its end.</param>
    /// <returns>The audit.</returns>
    /// <exception cref="OperationCanceledException">The audit was stopped.</exception>
    public NRulesAudit Audit(ISchoolYearSource source, Instant asOf, bool keepDuties = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Prepare(source, SchoolIndexBuilder.Build(source, asOf)).Run(keepDuties, cancellation: cancellation);
    }

    /// <summary>Prepares audits of a school year that stays in memory: its rules are compiled once.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="index">Its index; the instant of the check is the index's.</param>
    /// <returns>The audit, to be run as often as one likes.</returns>
    public PreparedNRulesAudit Prepare(ISchoolYearSource source, SchoolIndex index) => new(engine.Prepare(source, index), own);
}
