using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.NRules.Facts;
using ElJournal.Rules.NRules.Translation;
using NRules;
using NRules.RuleModel;

namespace ElJournal.Rules.NRules.Runs;

/// <summary>Подготовленная проверка силами NRules: the rules compiled, the rows in memory, to be run as often as one likes.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class PreparedNRulesAudit
{
    private readonly ImmutableArray<Partition> parts;
    private readonly bool hasOwnRules;
    private readonly FrozenDictionary<CaseScope, (ISessionFactory Factory, ImmutableArray<ICaseLoader> Loaders)> scopes;

    internal PreparedNRulesAudit(PreparedAudit prepared, ImmutableArray<IRuleDefinition> own)
    {
        (parts, hasOwnRules) = (prepared.Parts, !own.IsEmpty);
        scopes = PlanTranslator.Translate(prepared.Plan).ToFrozenDictionary(
            scope => scope.Key,
            scope => (new RuleCompiler().Compile(scope.Value.Rules.Concat(own)), scope.Value.Loaders.ToImmutableArray()));
    }

    /// <summary>Judges the school year.</summary>
    /// <param name="keepDuties">Whether the verdict on every case is kept.</param>
    /// <param name="parallelism">How many parts of the school are judged at once; null for one per processor.</param>
    /// <param name="cancellation">What stops the run before its end.</param>
    /// <returns>The audit.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public NRulesAudit Run(bool keepDuties = false, int? parallelism = null, CancellationToken cancellation = default) =>
        new([.. parts.AsParallel().AsOrdered().WithCancellation(cancellation).WithDegreeOfParallelism(parallelism ?? Environment.ProcessorCount).Select(part => Judge(part, keepDuties))]);

    private PartResult Judge(Partition part, bool keepDuties)
    {
        var result = new PartResult(keepDuties);
        var (factory, loaders) = scopes[part.Scope];
        var facts = new List<object>();
        foreach (var loader in loaders)
        {
            loader.Load(in part, result, facts);
        }

        var session = factory.CreateSession();
        session.InsertAll(facts);
        if (hasOwnRules && part.Journal is { } journal)
        {
            session.InsertAll(LessonsOf(journal));
        }

        session.Fire();
        if (hasOwnRules)
        {
            // Own rules may speak of what the norms found, and only now is all of it known.
            session.InsertAll(result.InOrder(isAdvice: false).Concat(result.InOrder(isAdvice: true)));
            session.Fire();
            result.Own.AddRange(session.Query<OwnFinding>().AsEnumerable().OrderBy(f => f.Rule, StringComparer.Ordinal).ThenBy(f => f.About, StringComparer.Ordinal));
        }

        return result;
    }

    private static List<object> LessonsOf(Indexing.JournalIndex journal)
    {
        var lessons = new List<object>(journal.Lessons.Length);
        foreach (ref readonly var row in journal.Lessons)
        {
            lessons.Add(row.Record);
        }

        return lessons;
    }
}
