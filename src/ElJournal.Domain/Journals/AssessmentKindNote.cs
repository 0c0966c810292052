using ElJournal.Domain.Records;

namespace ElJournal.Domain.Journals;

/// <summary>Вид работы: whether the school counts a kind of assessment as written control (test) work.</summary>
/// <remarks>Kinds are compared as they are written in <see cref="Assessment.Kind"/>, letter by letter. Immutable, safe on any thread; equal when all members are. Its key is the kind.</remarks>
public sealed record AssessmentKindNote : LedgerFact
{
    /// <summary>Makes a note.</summary>
    /// <param name="kind">The kind as journals write it, not empty.</param>
    /// <param name="isControl">Whether it is written control work.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is empty.</exception>
    public AssessmentKindNote(string kind, bool isControl)
    {
        Preconditions.That(!string.IsNullOrWhiteSpace(kind), nameof(kind), "A note needs a kind.");
        (Kind, IsControl) = (kind, isControl);
    }

    /// <summary>Gets the kind as journals write it.</summary>
    public string Kind { get; }

    /// <summary>Gets a value indicating whether it is written control work.</summary>
    public bool IsControl { get; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Kind);
}
