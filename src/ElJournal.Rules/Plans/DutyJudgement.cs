using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Plans;

/// <summary>Оценка обязанности: the verdict on a duty that applies, and what it rests on.</summary>
/// <remarks>Equal when all members are. Immutable, safe on any thread.</remarks>
/// <param name="Verdict">The verdict.</param>
/// <param name="Due">When it is due; the closing where the act sets no moment and a closing decides.</param>
/// <param name="Done">When it was done.</param>
public readonly record struct DutyJudgement(Verdict Verdict, Deadline Due, Moment Done);
