using ElJournal.Domain.Journals;

namespace ElJournal.Reporting.Finals;

/// <summary>Незаконченный журнал: what keeps a summary statement from being final.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="IsClosed">Whether its closing is on record.</param>
/// <param name="MissingMarks">How many final marks it lacks.</param>
internal sealed record OpenJournal(Journal Journal, bool IsClosed, int MissingMarks);
