namespace ElJournal.Rules.Audits;

/// <summary>How an audit runs; none of it changes what the audit says.</summary>
public sealed record AuditOptions
{
    /// <summary>Gets how many parts of the school are judged at once; by default one per processor.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Gets what is told after each part: how many are done, and of how many.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Gets what stops an audit before its end.</summary>
    public CancellationToken Cancellation { get; init; }
}
