using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>What norms ask of printed results once they know whose they are: a fraction of a printout, since a family without the electronic form gets one every week.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
internal readonly record struct Paper(GuardianId? Guardian, DateSpan Span, Instant? PrintedAt, Instant? HandedOverAt)
{
    internal static Paper Of(Printout printout) => new(printout.Guardian, printout.Span, printout.PrintedAt, printout.HandedOverAt);
}
