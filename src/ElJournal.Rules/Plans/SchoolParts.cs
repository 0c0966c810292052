using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Plans;

/// <summary>The parts of a school that plans speak of.</summary>
internal static class SchoolParts
{
    /// <summary>Gives the parts that some norm of some plan speaks of, in a fixed order; the plans are of one school.</summary>
    internal static ImmutableArray<(CaseScope Scope, int Ordinal)> Of(params ReadOnlySpan<Plan> plans)
    {
        var all = plans.ToArray();
        var index = all[0].Index;
        return [.. Enum.GetValues<CaseScope>().Where(scope => Array.Exists(all, p => p.Of(scope).Any())).SelectMany(scope => In(index, scope).Select(ordinal => (scope, ordinal)))];
    }

    /// <summary>Gives the numbers of the parts of a scope.</summary>
    internal static IEnumerable<int> In(SchoolIndex index, CaseScope scope) => scope switch
    {
        CaseScope.Journal => Enumerable.Range(0, index.Register.Journals.Length),
        CaseScope.Class => Enumerable.Range(0, index.Register.Classes.Length),
        CaseScope.Person => index.Teachers,
        CaseScope.School => [0],
        _ => throw new InvalidOperationException("Unknown scope."),
    };
}
