namespace ElJournal.Rules.Norms;

/// <summary>How verdicts are spelt: for programs and for Russian readers.</summary>
public static class VerdictNames
{
    /// <summary>Number of verdicts.</summary>
    public const int Count = 8;

    /// <summary>Gives the spelling of the audit's JSON: <c>fulfilledLate</c>.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The spelling.</returns>
    public static string ToCode(this Verdict verdict) => verdict switch
    {
        Verdict.Fulfilled => "fulfilled",
        Verdict.FulfilledLate => "fulfilledLate",
        Verdict.Pending => "pending",
        Verdict.Overdue => "overdue",
        Verdict.Violated => "violated",
        Verdict.NotApplicable => "notApplicable",
        Verdict.NotInForce => "notInForce",
        Verdict.Undetermined => "undetermined",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Unknown verdict."),
    };

    /// <summary>Gives the Russian word of example tables and explanations: «исполнено с опозданием».</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The word.</returns>
    public static string ToRussian(this Verdict verdict) => verdict switch
    {
        Verdict.Fulfilled => "исполнено",
        Verdict.FulfilledLate => "исполнено с опозданием",
        Verdict.Pending => "срок не истёк",
        Verdict.Overdue => "просрочено",
        Verdict.Violated => "нарушено",
        Verdict.NotApplicable => "не применяется",
        Verdict.NotInForce => "не действует",
        Verdict.Undetermined => "не установлено",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Unknown verdict."),
    };
}
