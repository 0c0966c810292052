namespace ElJournal.Rules.Packs;

/// <summary>Reads through which clauses others are kept, and checks them once all clauses are known: a clause may name one that stands after it.</summary>
internal sealed class ThroughReader
{
    private readonly List<(JsonNode Node, string Clause, bool Waits, string Path, string Named)> read = [];
    private readonly HashSet<string> all = new(StringComparer.Ordinal);
    private readonly HashSet<string> withNorms = new(StringComparer.Ordinal);

    /// <summary>Reads one clause; gives the ids that it names.</summary>
    internal IEnumerable<string> Read(JsonNode node, string? clause)
    {
        if (clause is not null)
        {
            all.Add(clause);
            withNorms.UnionWith(node.IsEmpty("norms") ? [] : [clause]);
        }

        var named = node.Texts("through").ToList();
        read.AddRange(named.Select(n => (node, clause ?? "", node.Has("planned"), n.Path, n.Text)));
        return named.Select(n => n.Text);
    }

    /// <summary>What a clause is kept through must stand in the pack, once, and have norms; a clause that still waits for some of them may name them already.</summary>
    internal void Check()
    {
        foreach (var (node, clause, waits, path, named) in read)
        {
            if (!all.Contains(named))
            {
                node.Report(PackDefects.ThroughUnknown, path, clause, named);
            }
            else if (!waits && !withNorms.Contains(named))
            {
                node.Report(PackDefects.ThroughNotCarried, path, clause, named);
            }
        }

        foreach (var twice in read.GroupBy(r => (r.Node, r.Named)).SelectMany(g => g.Skip(1)))
        {
            twice.Node.Report(PackDefects.Duplicate, twice.Path, "пункт", twice.Named);
        }
    }
}
