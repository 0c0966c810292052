using System.Collections.Immutable;
using ElJournal.Domain.Defects;

namespace ElJournal.Hostile.Tests.Readers;

/// <summary>A reader under attack.</summary>
/// <param name="Name">Its name, also of its part of the corpus.</param>
/// <param name="Memory">What it may allocate, in bytes, beside <paramref name="MemoryPerByte"/> for every byte of the input.</param>
/// <param name="MemoryPerByte">See <paramref name="Memory"/>.</param>
/// <param name="Seeds">Good inputs.</param>
/// <param name="Read">Reads an input to its end; nothing but the defects, none for a good one.</param>
internal sealed record Reader(string Name, long Memory, int MemoryPerByte, Func<IEnumerable<HostileInput>> Seeds, Func<HostileInput, ImmutableArray<Defect>> Read)
{
    public override string ToString() => Name;
}
