namespace ElJournal.Domain.Revisions.Log;

/// <summary>Конец журнала изменений: how many revisions it holds, and the hash of the last record, which stands for all of them.</summary>
/// <remarks>Kept or published elsewhere, it shows whether records were cut off at the end. Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Count">The number of revisions.</param>
/// <param name="Hash">The hash of the last record, 64 hexadecimal digits in small letters.</param>
public sealed record LogHead(int Count, string Hash)
{
    /// <summary>Gets the number of personal values that were erased.</summary>
    public int ErasedCount { get; init; }
}
