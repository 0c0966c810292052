using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Duties about what stands in no journal: when something was done, when several things were, and the course of a duty whose gap a closing may find.</summary>
internal sealed partial class ClauseByClause
{
    private readonly Dictionary<Type, object> ledgers = [];

    /// <summary>The facts of a ledger, of an entry and its corrections the first: what tells them apart here is when they were entered.</summary>
    private List<T> Ledger<T>()
        where T : LedgerFact
    {
        if (!ledgers.TryGetValue(typeof(T), out var facts))
        {
            ledgers.Add(typeof(T), facts = record.ReadLedger<T>().GroupBy(f => f.Key).Select(g => g.First()).ToList());
        }

        return (List<T>)facts;
    }

    /// <summary>A duty of no set moment that belongs to no journal.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="about">The case.</param>
    /// <param name="force">When the clause is in force.</param>
    /// <param name="day">The day by which that is judged.</param>
    /// <param name="over">From when on a gap is open.</param>
    /// <param name="applies">Whether the clause asks for anything.</param>
    /// <param name="done">When it was done.</param>
    /// <param name="isClosable">Whether a closing finds the gap: not of what is done after the year is closed, nor of what nobody knows the day of.</param>
    /// <param name="journal">The journal, for which a closing of its own counts too.</param>
    private void OfSchool(string norm, string about, Force force, LocalDate day, Instant over, bool applies, Moment done, bool isClosable = true, JournalId? journal = null)
    {
        if (!force.Holds(day) || !applies)
        {
            Say(norm, about, force.Holds(day) ? OracleVerdict.NotApplicable : OracleVerdict.NotInForce);
        }
        else
        {
            SayOpen(norm, about, over, isClosable ? ClosedAfter(journal, over) : null, done, isCovered: true);
        }
    }

    /// <summary>The first closing of the year, or of the journal, from an instant on.</summary>
    private Instant? ClosedAfter(JournalId? journal, Instant from) =>
        Ledger<JournalClosing>().Where(c => c.ClosedAt >= from && (c.Journal is null || c.Journal == journal)).Select(c => (Instant?)c.ClosedAt).Min();

    private Instant StartOfDay(LocalDate date) => Register.School.TimeZone.AtStartOfDay(date).ToInstant();

    private LocalDate DateOf(Instant at) => at.InZone(Register.School.TimeZone).Date;

    /// <summary>The day of something that happened; where nobody knows when, the last of the year.</summary>
    private LocalDate DateOrYearEnd(Instant? at) => at is { } known ? DateOf(known) : Register.Year.Last;

    private static Moment Stage(Instant? at) => at is { } known ? Moment.At(known) : Moment.NotYet;

    /// <summary>The first of several things; unknown where one of them was done nobody knows when.</summary>
    private static Moment FirstOf(IEnumerable<Moment> moments)
    {
        var happened = moments.Where(m => !m.IsNotYet).ToList();
        return happened.Count == 0 ? Moment.NotYet
            : happened.Exists(m => m.IsDoubtful) ? Moment.Doubtful
            : happened.Exists(m => m.IsUnknown) ? Moment.Unknown
            : Moment.At(happened.Min(m => m.Instant));
    }

    /// <summary>The first of several things of which any will do: one done at a known time before those done nobody knows when.</summary>
    private static Moment SoonestOf(IEnumerable<Moment> moments)
    {
        var all = moments.ToList();
        return FirstOf(all.Exists(m => m.IsKnown) ? all.Where(m => m.IsKnown) : all);
    }

    /// <summary>The last of several things, all of which must be done; not yet where there are none.</summary>
    private static Moment LastOf(IEnumerable<Moment> moments)
    {
        var all = moments.ToList();
        return all.Count == 0 ? Moment.NotYet : all.Aggregate(Both);
    }

    private static Moment Both(Moment one, Moment other) =>
        one.IsNotYet || other.IsNotYet ? Moment.NotYet
        : one.IsDoubtful || other.IsDoubtful ? Moment.Doubtful
        : one.IsUnknown || other.IsUnknown ? Moment.Unknown
        : one.Instant > other.Instant ? one : other;

    /// <summary>The first within some time of things that surely, or perhaps, are what is asked for; those done nobody knows when may have been done then.</summary>
    private static Moment FirstWithin(IEnumerable<(Instant? At, bool? Counts)> things, Instant from, Instant until)
    {
        var then = things.Where(t => t.Counts != false && (t.At is null || (t.At >= from && t.At < until))).ToList();
        var sure = then.Where(t => t is { At: not null, Counts: true }).Select(t => t.At).Min();
        return sure is { } at ? Moment.At(at) : then.Count > 0 ? Moment.Doubtful : Moment.NotYet;
    }
}
