namespace ElJournal.Rules.Terms;

/// <summary>Tells the day from which something is reckoned in a case.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <param name="c">The case.</param>
/// <returns>Number of the day in the school year; may lie outside it, and is <see cref="EventDay.Unknown"/> where it is not on record.</returns>
public delegate int DayFunction<TCase>(in TCase c)
    where TCase : struct;
