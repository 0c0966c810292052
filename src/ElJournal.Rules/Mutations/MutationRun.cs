using System.Collections.Immutable;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Mutations;

/// <summary>Runs the examples of a pack against its mutants.</summary>
public static class MutationRun
{
    /// <summary>Tries mutants of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="tables">Its examples; each of them must hold for the pack itself.</param>
    /// <param name="equivalents">What is listed as equivalent.</param>
    /// <param name="options">How to run; null for the defaults.</param>
    /// <returns>What became of each mutant.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static MutationReport Run(RegulationPack pack, IEnumerable<ExampleTable> tables, IEnumerable<Equivalent> equivalents, MutationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(equivalents);
        options ??= new MutationOptions();
        var all = Mutants.Of(pack, options.Norms);
        var mutants = all.Where((_, number) => number % options.OneOf == options.Offset % options.OneOf).ToImmutableArray();
        var listed = equivalents.ToLookup(e => e.Mutant);
        var examples = tables.SelectMany(t => t.Cases.Select(c => (t.Norm, Case: c))).ToLookup(e => e.Norm, e => new Prepared(e.Case, SchoolIndexBuilder.Build(e.Case.Record, e.Case.AsOf)));
        var results = new MutantResult[mutants.Length];
        var done = 0;
        Parallel.For(
            0,
            mutants.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Parallelism), CancellationToken = options.Cancellation },
            i =>
            {
                results[i] = new MutantResult(mutants[i], FindNotice(pack, mutants[i], examples[mutants[i].Original.Norm.Id]), listed[mutants[i].Id].FirstOrDefault());
                options.Progress?.Invoke(Interlocked.Increment(ref done), mutants.Length);
            });
        var known = all.Select(m => m.Id).ToHashSet();
        var noticed = results.Where(r => r.NoticedBy is not null).Select(r => r.Mutant.Id).ToHashSet();
        return new MutationReport([.. results], [.. listed.SelectMany(e => e).Where(e => !known.Contains(e.Mutant) || noticed.Contains(e.Mutant))]);
    }

    private static ExampleCase? FindNotice(RegulationPack pack, Mutant mutant, IEnumerable<Prepared> examples)
    {
        if (mutant.Changed is not { } changed)
        {
            return examples.Select(e => e.Case).FirstOrDefault();
        }

        // Only the changed binding is compiled: no other one takes part in its verdict.
        var engine = new PolicyEngine(pack.With([changed]));
        return examples.FirstOrDefault(e => Notices(engine, changed.Norm, e))?.Case;
    }

    private static bool Notices(PolicyEngine engine, Norm norm, Prepared example)
    {
        var said = example.Case.Under(engine).Explain(example.Case.Record, example.Index, $"{norm.Id}@{example.Case.About}");
        return !example.Case.IsMetBy(said);
    }

    private sealed record Prepared(ExampleCase Case, SchoolIndex Index);
}
