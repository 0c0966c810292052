using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Rules.Monitoring;

/// <summary>When facts that lie ahead come to be known.</summary>
internal static class FactTimes
{
    /// <summary>Gives the next instant at which more is known of a fact than at an instant; null where all is known.</summary>
    internal static Instant? NextOf(object fact, Instant now) => fact switch
    {
        LessonEntry e => Next(now, e.Recorded.At, e.SubstitutionRecordedAt),
        HomeworkEntry e => Next(now, e.Recorded.At),
        AttendanceEntry e => Next(now, e.Recorded.At),
        MarkEntry e => Next(now, e.Recorded.At),
        FinalMarkEntry e => Next(now, e.Recorded.At, e.PublishedAt),
        Enrolment e => Next(now, e.Recorded.At, e.EndRecorded.At),
        LedgerFact f => NextOf(f, now),
        _ => null,
    };

    private static Instant? Next(Instant now, params ReadOnlySpan<Instant?> instants)
    {
        Instant? next = null;
        foreach (var instant in instants)
        {
            next = instant > now && !(next <= instant) ? instant : next;
        }

        return next;
    }

    /// <summary>The stages of a ledger fact are only ever added as time goes on, so the next one can be searched for.</summary>
    private static Instant? NextOf(LedgerFact fact, Instant now)
    {
        var known = fact.KnownAt(now);
        if (fact.Equals(known))
        {
            return null;
        }

        var (same, other) = (now, Instant.MaxValue);
        while (other - same > Duration.Epsilon)
        {
            var middle = same + ((other - same) / 2);
            (same, other) = Equals(fact.KnownAt(middle), known) ? (middle, other) : (same, middle);
        }

        return other;
    }
}
