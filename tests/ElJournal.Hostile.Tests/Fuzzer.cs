using System.Collections.Immutable;
using ElJournal.Hostile.Tests.Mutations;
using ElJournal.Hostile.Tests.Readers;

namespace ElJournal.Hostile.Tests;

/// <summary>Makes hostile inputs of good and kept ones; the same seed gives the same input.</summary>
internal sealed class Fuzzer
{
    private const int MaxMutations = 4;

    /// <summary>Larger inputs only make the same faults dearer.</summary>
    private const int MaxSize = 1 << 20;

    private readonly ImmutableArray<HostileInput> pool;
    private readonly ImmutableArray<HostileFile> strangers;

    internal Fuzzer(Reader reader)
    {
        // Good inputs stand twice as often as all the rest: what is refused at once teaches little.
        var seeds = reader.Seeds().ToList();
        var kept = Corpus.Of(reader.Name).Select(c => c.Input).Where(i => i.Size < MaxSize).ToList();
        pool = [.. kept, .. Enumerable.Range(0, Math.Max(1, kept.Count * 2)).Select(i => seeds[i % seeds.Count])];
        strangers = [.. Corpus.Any().Where(f => f.Bytes.Length < MaxSize)];
    }

    internal HostileInput Make(int seed)
    {
        var random = new Random(seed);
        var input = pool[random.Next(pool.Length)];
        for (var left = random.Next(1, MaxMutations + 1); left > 0; left--)
        {
            input = Mutate(input, random);
        }

        return input;
    }

    private HostileInput Mutate(HostileInput input, Random random)
    {
        const int OneInTwenty = 20;
        if (input.Files.IsEmpty || random.Next(OneInTwenty) == 0)
        {
            return FolderMutation.Apply(input, pool[random.Next(pool.Length)], strangers, random);
        }

        var at = random.Next(input.Files.Length);
        var file = input.Files[at];
        var changed = FileMutation.Apply(file, Donor(file, random), random);
        return changed.Length > MaxSize ? input : new HostileInput(input.Files.SetItem(at, file with { Bytes = changed }));
    }

    /// <summary>Gives the bytes that a splice takes from: the same file of another input, or any of this reader.</summary>
    private byte[] Donor(HostileFile file, Random random)
    {
        var files = pool[random.Next(pool.Length)].Files;
        return files.FirstOrDefault(f => f.Name == file.Name)?.Bytes ?? (files.IsEmpty ? [] : files[random.Next(files.Length)].Bytes);
    }
}
