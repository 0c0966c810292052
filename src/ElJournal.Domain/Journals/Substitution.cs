using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Journals;

/// <summary>Замена на дни: from one day to another somebody teaches a journal in place of its teacher, whichever lessons the days turn out to have.</summary>
/// <remarks>
/// <para>Who teaches a lesson is said by the lesson itself; this says whose a lesson is that comes into the timetable later. Of several that share days the one made last holds there.</para>
/// <para>Immutable, safe on any thread; equal when all members are. Its key is journal, days and instant.</para>
/// </remarks>
public sealed record Substitution : LedgerFact
{
    /// <summary>Makes a substitution.</summary>
    /// <param name="journal">In which journal.</param>
    /// <param name="days">On which days, both inclusive.</param>
    /// <exception cref="ArgumentException"><paramref name="journal"/> is default.</exception>
    public Substitution(JournalId journal, DateSpan days)
    {
        Preconditions.That(journal != default, nameof(journal), "A substitution needs a journal.");
        (Journal, Days) = (journal, days);
    }

    /// <summary>Gets in which journal.</summary>
    public JournalId Journal { get; }

    /// <summary>Gets on which days, both inclusive.</summary>
    public DateSpan Days { get; }

    /// <summary>Gets who teaches; null where a former substitution is taken back for these days.</summary>
    public StaffId? Substitute { get; init; }

    /// <summary>Gets when it was made; null when nobody knows.</summary>
    public Instant? At { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Journal.Value, From: Days.From, To: Days.To, At: At);

    /// <summary>Gets when it came to be on record, as far as anybody knows.</summary>
    public Instant? KnownSince => At ?? Recorded.At;

    private protected override Instant? DoneAt => At;

    /// <summary>Gives what holds of substitutions that may share days.</summary>
    /// <param name="made">The substitutions as they stand; those of unknown time count as made before the others, in the order given.</param>
    /// <returns>Substitutions that share no day of a journal, each with somebody who teaches.</returns>
    public static ImmutableArray<Substitution> Standing(IEnumerable<Substitution> made)
    {
        var standing = ImmutableArray<Substitution>.Empty;
        foreach (var next in Preconditions.NotNull(made).OrderBy(s => s.KnownSince ?? Instant.MinValue))
        {
            standing = [.. standing.SelectMany(s => s.Journal == next.Journal ? s.Outside(next.Days) : [s]), next];
        }

        return [.. standing.Where(s => s.Substitute is not null)];
    }

    internal override void Refer(ILedgerReferences to)
    {
        to.Journal(Journal);
        to.Staff(Substitute);
    }

    private IEnumerable<Substitution> Outside(DateSpan days) =>
        Days.Except(days).Select(rest => new Substitution(Journal, rest) { Substitute = Substitute, At = At, Recorded = Recorded });
}
