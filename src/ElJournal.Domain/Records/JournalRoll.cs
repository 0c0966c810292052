using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Состав журнала: who belongs to a journal, and on which days.</summary>
/// <remarks>Those of its subgroup, where it has one, else those of its class; of a journal of neither nobody is on record. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class JournalRoll
{
    private readonly FrozenDictionary<PupilId, ImmutableArray<DateSpan>> spans;

    private JournalRoll(IEnumerable<(PupilId Pupil, DateSpan Span)> memberships)
    {
        spans = memberships
            .GroupBy(m => m.Pupil, m => m.Span)
            .ToFrozenDictionary(g => g.Key, g => g.OrderBy(s => s.From ?? LocalDate.MinIsoValue).ToImmutableArray());
        Pupils = [.. spans.Keys.Order()];
    }

    /// <summary>Gets everybody who belongs to the journal on any day, by id.</summary>
    public ImmutableArray<PupilId> Pupils { get; }

    /// <summary>Finds who belongs to a journal.</summary>
    /// <param name="register">The register of its school.</param>
    /// <param name="journal">The journal.</param>
    /// <returns>The roll; empty where the record does not tell whom the journal is for.</returns>
    public static JournalRoll Of(SchoolRegister register, Journal journal)
    {
        _ = Preconditions.NotNull(register);
        return new(Preconditions.NotNull(journal) switch
        {
            { Subgroup: { } subgroup } => register.Subgroups.Where(m => m.Subgroup == subgroup && m.Pupil is not null).Select(m => (m.Pupil!.Value, m.Span)),
            { Class: { } schoolClass } => register.Enrolments.Where(e => e.Class == schoolClass).Select(e => (e.Pupil, e.Span)),
            _ => [],
        });
    }

    /// <summary>Gives the days of a pupil.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>The spans, by first day; empty for a stranger.</returns>
    public ImmutableArray<DateSpan> SpansOf(PupilId pupil) => spans.GetValueOrDefault(pupil, []);

    /// <summary>Gives the days of a pupil within others.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <param name="days">The other days.</param>
    /// <returns>From the first to the last common day, whatever lies between them; null when there is none.</returns>
    public DateSpan? Within(PupilId pupil, DateSpan days)
    {
        DateSpan? found = null;
        foreach (var span in SpansOf(pupil))
        {
            if (span.Intersect(days) is { } common)
            {
                found = found is { } earlier ? new DateSpan(earlier.From, earlier.To is null || common.To is null ? null : LocalDate.Max(earlier.To.Value, common.To.Value)) : common;
            }
        }

        return found;
    }
}
