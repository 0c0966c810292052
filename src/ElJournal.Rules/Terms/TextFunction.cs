namespace ElJournal.Rules.Terms;

/// <summary>Tells something about a case in Russian, on demand.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <param name="c">The case.</param>
/// <returns>The text, without names of people; null where there is nothing to tell.</returns>
public delegate string? TextFunction<TCase>(in TCase c)
    where TCase : struct;
