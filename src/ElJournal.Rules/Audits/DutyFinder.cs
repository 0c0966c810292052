using ElJournal.Domain.Records;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.Audits;

/// <summary>Finds the case that a duty's id names, wherever in the school it is.</summary>
internal static class DutyFinder
{
    internal static Explanation? Find(Plan plan, ISchoolYearSource source, string duty)
    {
        var at = duty.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var (norm, about) = (duty[..at], duty[(at + 1)..]);
        for (var b = 0; b < plan.Regulation.Bindings.Length; b++)
        {
            if (plan.Regulation.Bindings[b].Norm.Id.Value == norm && plan.Of(plan.Regulation.Bindings[b].Norm.CaseKind) is { } kind)
            {
                var binding = b;
                var found = Parts(plan, source, kind.Kind.Scope).Select(part => kind.Explain(part, binding, about)).FirstOrDefault(e => e is not null);
                if (found is not null)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static IEnumerable<Partition> Parts(Plan plan, ISchoolYearSource source, CaseScope scope)
    {
        var index = plan.Index;
        return scope switch
        {
            CaseScope.Journal => Enumerable.Range(0, index.Register.Journals.Length)
                .Select(j => new Partition(index, scope, j, plan.Marks, new JournalIndex(index, j, source.ReadJournal(j)))),
            CaseScope.Class => Enumerable.Range(0, index.Register.Classes.Length).Select(c => new Partition(index, scope, c, plan.Marks)),
            CaseScope.Person => index.Teachers.Select(t => new Partition(index, scope, t, plan.Marks)),
            CaseScope.School => [new Partition(index, scope, 0, plan.Marks)],
            _ => throw new InvalidOperationException("Unknown scope."),
        };
    }
}
