using ElJournal.Rules.Cases;
using ElJournal.Rules.NRules.Facts;
using ElJournal.Rules.NRules.Runs;

namespace ElJournal.Rules.NRules.Translation;

/// <summary>Gives the cases of one kind as facts.</summary>
internal sealed class CaseLoader<TCase>(CaseSource<TCase> source) : ICaseLoader
    where TCase : struct, ICase
{
    public void Load(in Partition part, PartResult result, List<object> facts)
    {
        var visitor = new Visitor(source, result, facts);
        source.Visit(in part, ref visitor);
    }

    private struct Visitor(CaseSource<TCase> source, PartResult result, List<object> facts) : ICaseVisitor<TCase>
    {
        private int ordinal = -1;

        public void Visit(in TCase c)
        {
            ordinal++;
            facts.Add(new CaseFact<TCase>(source, in c, ordinal, result));
        }
    }
}
