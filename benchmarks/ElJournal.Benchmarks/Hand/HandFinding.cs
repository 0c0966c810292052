using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Benchmarks.Hand;

/// <summary>A breach as a loop written for one purpose keeps it: enough to print it, nothing made for it.</summary>
internal readonly record struct HandFinding(int Norm, JournalId Journal, string Case, PupilId? Pupil, StaffId? Bearer, Verdict Verdict, Instant? Due, Instant? DoneAt);
