using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Norms;

/// <summary>Сужение: a term that a norm asks for as well where a reading of one act is chosen so.</summary>
/// <remarks>Acts whose packs do not choose the reading know nothing of it. Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="TCase">The kind of case.</typeparam>
public sealed class Restriction<TCase>
    where TCase : struct
{
    private readonly string option;

    /// <summary>Makes a restriction.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="option">The option under which the term is asked for.</param>
    /// <param name="term">The term.</param>
    /// <exception cref="ArgumentException">The reading has no such option, or it is the default one.</exception>
    public Restriction(Reading reading, string option, Term<TCase> term)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(term);
        if (reading.Find(option) is null || reading.Default.Id == option)
        {
            throw new ArgumentException($"An option other than the default is needed. Reading={reading.Id}, Option={option}", nameof(option));
        }

        (Reading, this.option, Term) = (reading, option, term);
    }

    /// <summary>Gets the reading.</summary>
    public Reading Reading { get; }

    /// <summary>Gets the term.</summary>
    public Term<TCase> Term { get; }

    /// <summary>Says whether the term is asked for.</summary>
    internal bool HoldsUnder(ReadingSet readings) => readings[Reading].Id == option;
}
