using System.Collections.Immutable;

namespace ElJournal.Rules.Mutations;

/// <summary>Отчёт о мутациях: which changes of an act its examples notice.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class MutationReport
{
    /// <summary>How many of a hundred mutants may be called equivalent: more would be a way round.</summary>
    public const int MaxEquivalentPercent = 2;

    internal MutationReport(ImmutableArray<MutantResult> results, ImmutableArray<Equivalent> wrong) => (Results, WrongEquivalents) = (results, wrong);

    /// <summary>Gets every mutant that was tried, in the order of the act.</summary>
    public ImmutableArray<MutantResult> Results { get; }

    /// <summary>Gets what is listed as equivalent and is no mutant of the pack, or is noticed by an example.</summary>
    public ImmutableArray<Equivalent> WrongEquivalents { get; }

    /// <summary>Gets the mutants that no example notices.</summary>
    public IEnumerable<MutantResult> Live => Results.Where(r => r.IsLive);

    /// <summary>Gets how many mutants are excused as equivalent.</summary>
    public int Excused => Results.Count(r => r.NoticedBy is null && r.Equivalent is not null);
}
