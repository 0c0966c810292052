namespace ElJournal.Rules.Norms;

/// <summary>How force and mode are spelt: for programs and for Russian readers.</summary>
public static class ForceNames
{
    /// <summary>Gives the spelling of packs: <c>binding</c>.</summary>
    /// <param name="force">The force.</param>
    /// <returns>The spelling.</returns>
    public static string ToCode(this Force force) => force == Force.Binding ? "binding" : "advice";

    /// <summary>Gives the Russian word: «обязательно».</summary>
    /// <param name="force">The force.</param>
    /// <returns>The word.</returns>
    public static string ToRussian(this Force force) => force == Force.Binding ? "обязательно" : "рекомендация";

    /// <summary>Gives the spelling of packs: <c>require-reason</c>.</summary>
    /// <param name="mode">The mode.</param>
    /// <returns>The spelling.</returns>
    public static string ToCode(this EnforcementMode mode) => mode switch
    {
        EnforcementMode.Observe => "observe",
        EnforcementMode.Warn => "warn",
        EnforcementMode.RequireReason => "require-reason",
        EnforcementMode.Block => "block",
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Unknown mode."),
    };

    /// <summary>Gives the Russian word: «требовать причину».</summary>
    /// <param name="mode">The mode.</param>
    /// <returns>The word.</returns>
    public static string ToRussian(this EnforcementMode mode) => mode switch
    {
        EnforcementMode.Observe => "наблюдать",
        EnforcementMode.Warn => "предупреждать",
        EnforcementMode.RequireReason => "требовать причину",
        EnforcementMode.Block => "запрещать",
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Unknown mode."),
    };
}
