using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Шаг малой истории: one row taken out, put in or replaced, or nothing but time going on.</summary>
/// <param name="At">The instant that it is then.</param>
/// <param name="Before">The row taken out, or null.</param>
/// <param name="After">The row put in, or null.</param>
/// <param name="Year">The year after the step.</param>
public sealed record SmallStep(Instant At, object? Before, object? After, SmallYear Year)
{
    /// <summary>Gives the step in one line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{At}: {Before ?? "—"} → {After ?? "—"}";
}
