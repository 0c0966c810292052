using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Norms;

/// <summary>Does something with a norm whose kind of case is known only to the norm.</summary>
internal interface INormVisitor<out TResult>
{
    TResult Visit<TCase>(CaseNorm<TCase> norm)
        where TCase : struct, ICase;
}
