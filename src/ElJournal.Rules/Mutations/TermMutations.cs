using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Mutations;

/// <summary>A norm with one of its terms dropped, or turned into its opposite.</summary>
internal static class TermMutations
{
    internal static IEnumerable<(MutationOperator By, string Detail, string Description, Norm Norm)> Of<TCase>(CaseNorm<TCase> norm, ReadingSet readings)
        where TCase : struct, ICase
    {
        var breach = norm is Prohibition<TCase> prohibition ? prohibition.Breach : [];
        return
        [
            .. Each(norm.When, readings, terms => NormCopy.Of(norm, when: terms)),
            .. Each(breach, readings, terms => NormCopy.Of(norm, breach: terms)),
        ];
    }

    private static IEnumerable<(MutationOperator By, string Detail, string Description, Norm Norm)> Each<TCase>(
        ImmutableArray<Choice<Term<TCase>>> words, ReadingSet readings, Func<ImmutableArray<Choice<Term<TCase>>>, Norm> make)
        where TCase : struct, ICase
    {
        for (var i = 0; i < words.Length; i++)
        {
            var term = words[i].Resolve(readings);
            yield return (MutationOperator.DropTerm, term.Id, $"убрано «{term.Wording}»", make(words.RemoveAt(i)));
            yield return (MutationOperator.NegateTerm, term.Id, $"обращено «{term.Wording}»", make(words.SetItem(i, words[i].Map(Opposite))));
        }
    }

    private static Term<TCase> Opposite<TCase>(Term<TCase> term)
        where TCase : struct =>
        new("not." + term.Id, "неверно, что " + term.Wording, term.Reads, (in TCase c) => term.Holds(in c).Not())
        {
            Blames = term.Blames,
            UnknownBecause = term.UnknownBecause,
        };
}
