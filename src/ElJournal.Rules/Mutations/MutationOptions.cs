using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Mutations;

/// <summary>How mutants are tried.</summary>
public sealed record MutationOptions
{
    /// <summary>Gets the norms from which other bearers and anchors are taken; by default those that the product ships.</summary>
    public NormCatalog Norms { get; init; } = NormCatalog.Standard;

    /// <summary>Gets of how many mutants one is tried; by default every one is.</summary>
    /// <value>At least 1.</value>
    public int OneOf { get; init; } = 1;

    /// <summary>Gets which of them it is, so that samples of different offsets together are the whole.</summary>
    public int Offset { get; init; }

    /// <summary>Gets how many are tried at once; by default one per processor.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Gets what is told after each: how many are done, and of how many.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Gets what stops a run before its end.</summary>
    public CancellationToken Cancellation { get; init; }
}
