using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Journals;

/// <summary>Перемена веса: somebody gave an assessment another weight.</summary>
/// <remarks>The assessment itself says only the weight that holds now. Immutable, safe on any thread; equal when all members are. Its key is assessment, instant and journal.</remarks>
public sealed record WeightChange : LedgerFact
{
    /// <summary>Makes a change.</summary>
    /// <param name="assessment">Of which assessment; it may have been withdrawn since.</param>
    /// <param name="journal">The journal of the assessment.</param>
    /// <param name="at">When.</param>
    /// <param name="before">The weight before; null when none was set.</param>
    /// <param name="after">The weight after; null when none is set any more.</param>
    /// <exception cref="ArgumentException">An id is default, or both weights are the same.</exception>
    public WeightChange(AssessmentId assessment, JournalId journal, Instant at, MarkWeight? before, MarkWeight? after)
    {
        Preconditions.That(assessment != default, nameof(assessment), "A change of weight needs an assessment.");
        Preconditions.That(journal != default, nameof(journal), "A change of weight needs a journal.");
        Preconditions.That(before != after, nameof(after), $"A change of weight needs two different ones. Assessment=\"{assessment}\"");
        (Assessment, Journal, At, Before, After) = (assessment, journal, at, before, after);
    }

    /// <summary>Gets of which assessment.</summary>
    public AssessmentId Assessment { get; }

    /// <summary>Gets the journal of the assessment.</summary>
    public JournalId Journal { get; }

    /// <summary>Gets when.</summary>
    public Instant At { get; }

    /// <summary>Gets the weight before; null when none was set.</summary>
    public MarkWeight? Before { get; }

    /// <summary>Gets the weight after; null when none is set any more.</summary>
    public MarkWeight? After { get; }

    /// <summary>Gets who changed it, or null when not recorded.</summary>
    public StaffId? By { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Assessment.Value, At: At, Second: Journal.Value);

    private protected override Instant? DoneAt => At;

    internal override void Refer(ILedgerReferences to)
    {
        to.Journal(Journal);
        to.Staff(By);
    }
}
