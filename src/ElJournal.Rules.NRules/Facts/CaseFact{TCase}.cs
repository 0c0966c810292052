using ElJournal.Rules.Cases;
using ElJournal.Rules.NRules.Runs;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.NRules.Facts;

/// <summary>Дело одного вида как факт сессии.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
public sealed class CaseFact<TCase> : CaseFact
    where TCase : struct, ICase
{
    private readonly TCase value;

    internal CaseFact(CaseSource<TCase> source, in TCase value, int ordinal, PartResult result)
        : base(source, source.NameOf(in value), source.JournalOf(in value)) =>
        (this.value, Ordinal, Result) = (value, ordinal, result);

    /// <summary>Gets the case.</summary>
    public TCase Case => value;

    /// <summary>Gets the number of the case within its kind and part of the school.</summary>
    internal int Ordinal { get; }

    /// <summary>Gets where verdicts on it go.</summary>
    internal PartResult Result { get; }

    /// <summary>Says whether a term has an answer; a condition that rules share.</summary>
    /// <param name="term">The term.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>Whether it is that.</returns>
    public bool Is(Term<TCase> term, Truth answer)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Holds(in value) == answer;
    }

    /// <summary>Says whether a term has another answer; a condition that rules share.</summary>
    /// <param name="term">The term.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>Whether it is another.</returns>
    public bool IsNot(Term<TCase> term, Truth answer) => !Is(term, answer);

    /// <summary>Says whether the day of the case is one of some days.</summary>
    /// <param name="firstDay">The number of the first one.</param>
    /// <param name="endDay">The number of the day after the last one.</param>
    /// <returns>Whether it is.</returns>
    public bool IsWithin(int firstDay, int endDay) => value.Day >= firstDay && value.Day < endDay;
}
