using ElJournal.Domain.Records;

namespace ElJournal.Domain.Revisions;

/// <summary>Адрес факта: which fact a revision is of, whatever it says at the time.</summary>
/// <remarks>Equal when kind and key are; has no order. <c>default</c> is no address. Immutable, safe on any thread.</remarks>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Key">What tells it from others of its kind.</param>
public readonly record struct FactAddress(RevisedKind Kind, LedgerKey Key)
{
    /// <summary>Gives kind and key as <c>mark:A1/P1</c>.</summary>
    /// <returns>The text; it holds ids, never names.</returns>
    public override string ToString() => $"{Kind?.Name}:{Key}";
}
