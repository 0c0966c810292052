using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Tests.Naive;

/// <summary>What the naive interpreter says of one norm and one case.</summary>
internal sealed record NaiveVerdict(string Id, int Binding, Verdict Verdict, bool IsAdvice, Deadline Due, Moment Done, StaffId? Bearer);
