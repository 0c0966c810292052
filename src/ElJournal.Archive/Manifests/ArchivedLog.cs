using ElJournal.Archive.Proofs;

namespace ElJournal.Archive.Manifests;

/// <summary>Журнал изменений архива, как его называет опись.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Count">How many records it has.</param>
/// <param name="Head">The hash of the last one, 64 hexadecimal digits in small letters.</param>
/// <param name="Root">The root of the hash tree over the records: who knows it from elsewhere knows that the archive is the one it was.</param>
/// <param name="IsChainedHere">Whether the school had no log, and its data were chained when the archive, or the one that it takes the place of, was made.</param>
public sealed record ArchivedLog(int Count, string Head, TreeHash Root, bool IsChainedHere)
{
    /// <summary>Gets how many personal values are erased from its records; the commitments to them stay, and so do head and root.</summary>
    public int ErasedCount { get; init; }
}
