using System.Collections.Immutable;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Plans;

/// <summary>The parts of a school that plans speak of.</summary>
internal static class SchoolParts
{
    /// <summary>Gives the parts that some norm of some plan speaks of, in a fixed order; the plans are of one school.</summary>
    internal static ImmutableArray<(CaseScope Scope, int Ordinal)> Of(params ReadOnlySpan<Plan> plans)
    {
        var all = plans.ToArray();
        var index = all[0].Index;
        IEnumerable<(CaseScope, int)> In(CaseScope scope, IEnumerable<int> ordinals) => Array.Exists(all, p => p.Of(scope).Any()) ? ordinals.Select(o => (scope, o)) : [];
        return
        [
            .. In(CaseScope.Journal, Enumerable.Range(0, index.Register.Journals.Length)),
            .. In(CaseScope.Class, Enumerable.Range(0, index.Register.Classes.Length)),
            .. In(CaseScope.Person, index.Teachers),
            .. In(CaseScope.School, [0]),
        ];
    }
}
