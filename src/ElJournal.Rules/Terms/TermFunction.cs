namespace ElJournal.Rules.Terms;

/// <summary>Answers the question of a term about a case; total: it answers for every case.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <param name="c">The case.</param>
/// <returns>Yes, no or unknown.</returns>
public delegate Truth TermFunction<TCase>(in TCase c)
    where TCase : struct;
