using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>What norms ask of printed results once they know whose they are: a fraction of a printout, since a family without the electronic form gets one every week.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
internal readonly record struct Paper
{
    /// <summary><c>default</c> where it is for nobody in particular.</summary>
    private readonly GuardianId guardian;
    private readonly CompactInstant printedAt;
    private readonly CompactInstant handedOverAt;

    internal Paper(Printout printout) =>
        (guardian, Span, printedAt, handedOverAt) = (printout.Guardian ?? default, printout.Span, new CompactInstant(printout.PrintedAt), new CompactInstant(printout.HandedOverAt));

    internal GuardianId? Guardian => guardian == default ? null : guardian;

    internal DateSpan Span { get; }

    internal Instant? PrintedAt => printedAt.Value;

    internal Instant? HandedOverAt => handedOverAt.Value;
}
