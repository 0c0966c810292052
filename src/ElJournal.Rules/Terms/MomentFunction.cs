using ElJournal.Domain.Time;

namespace ElJournal.Rules.Terms;

/// <summary>Tells when something happened in a case; total: it answers for every case.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <param name="c">The case.</param>
/// <returns>The moment.</returns>
public delegate Moment MomentFunction<TCase>(in TCase c)
    where TCase : struct;
