using ElJournal.Hostile.Tests.Readers;

namespace ElJournal.Hostile.Tests;

/// <summary>What once broke a reader, or was made to, never does again.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Names => [.. AllReaders.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Read_WhatIsKept_BreaksNothing(string name)
    {
        var reader = AllReaders.All.Single(r => r.Name == name);
        var broken = new List<string>();
        foreach (var (kept, input) in Corpus.All(reader))
        {
            var (fault, isGood, _) = await Verdict.OfAsync(reader, input);
            if (fault is not null || (kept.StartsWith("seed", StringComparison.Ordinal) && !isGood))
            {
                broken.Add($"{kept}: {fault ?? "a good input is refused: " + string.Join('\n', reader.Read(input).Take(3).Select(d => d.Describe()))}");
            }
        }

        Assert.Empty(broken);
    }
}
