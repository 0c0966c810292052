namespace ElJournal.Rules.Monitoring;

/// <summary>Перемена вердикта: how one verdict stood and how it stands.</summary>
/// <remarks>Equal when both are. Immutable, safe on any thread.</remarks>
/// <param name="Before">How it stood; null where there was nothing that anybody must know of.</param>
/// <param name="After">How it stands; null where there is nothing any more.</param>
public sealed record VerdictChange(StandingVerdict? Before, StandingVerdict? After)
{
    /// <summary>Gets the stable id: norm and case.</summary>
    public string Id => (After ?? Before!).Id;

    /// <summary>Gives the id with both verdicts.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} {Before?.Verdict.ToString() ?? "—"} → {After?.Verdict.ToString() ?? "—"}";
}
