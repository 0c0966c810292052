using System.Collections.Immutable;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Examples;

/// <summary>Asks a pack about every case of tables of examples.</summary>
public static class ExampleRunner
{
    /// <summary>Runs tables against a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="tables">The tables.</param>
    /// <returns>A result for every case, in the order of the tables.</returns>
    public static ImmutableArray<ExampleResult> Run(RegulationPack pack, IEnumerable<ExampleTable> tables)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(tables);
        var engine = new PolicyEngine(pack);
        return [.. tables.SelectMany(table => table.Cases.Select(example => RunOne(engine, table, example)))];
    }

    private static ExampleResult RunOne(PolicyEngine engine, ExampleTable table, ExampleCase example)
    {
        var isBound = engine.Regulation.Bindings.Any(b => b.Norm.Id == table.Norm);
        return new ExampleResult
        {
            Table = table,
            Case = example,
            IsBound = isBound,
            Explanation = isBound ? example.Under(engine).Explain(example.Record, SchoolIndexBuilder.Build(example.Record, example.AsOf), $"{table.Norm}@{example.About}") : null,
        };
    }
}
