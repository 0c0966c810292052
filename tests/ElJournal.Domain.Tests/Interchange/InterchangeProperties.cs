using System.Text;
using ElJournal.Domain.Interchange;
using FsCheck;
using FsCheck.Xunit;

namespace ElJournal.Domain.Tests.Interchange;

[Laws(150, "20230901,1")]
public sealed class InterchangeProperties
{
    [Property]
    public void What_is_written_is_read_back_and_written_the_same(DoNotSize<int> seed)
    {
        var written = Samples.Write(RandomRecords.Make(seed.Item));

        var read = InterchangeReader.Read(written);

        AssertSame(written, Samples.Write(read.Value));
    }

    [Property]
    public void Order_of_lines_does_not_matter(DoNotSize<int> seed)
    {
        var written = Samples.Write(RandomRecords.Make(seed.Item));
        var shuffled = new MemoryFolder();
        var random = new Random(seed.Item);
        foreach (var name in written.Names)
        {
            shuffled.With(name, Shuffle(written.Text(name), random));
        }

        AssertSame(written, Samples.Write(InterchangeReader.Read(shuffled).Value));
    }

    [Property]
    public void Both_passes_give_the_same_journals(DoNotSize<int> seed)
    {
        var folder = Samples.Write(RandomRecords.Make(seed.Item));
        var reader = new InterchangeReader(folder);
        var source = reader.ReadJournals(reader.ReadRegister().Value).Value;

        AssertSame(folder, Samples.Write(source));
    }

    [Property]
    public void Digest_of_a_record_is_that_of_its_folder(DoNotSize<int> seed)
    {
        var record = RandomRecords.Make(seed.Item);
        var reader = new InterchangeReader(Samples.Write(record));

        Assert.Equal(RecordDigest.Of(record), reader.ReadJournals(reader.ReadRegister().Value).Value.Digest);
    }

    [Property]
    public void Names_of_files_are_safe_and_differ(DoNotSize<int> seed)
    {
        var names = Samples.Write(RandomRecords.Make(seed.Item)).Names;

        Assert.Distinct(names.Select(n => n.ToUpperInvariant()));
        Assert.All(names, name =>
        {
            Assert.Matches(@"^(school\.json|ledgers/[a-z-]+\.jsonl|journals/[^./\\:*?""<>|\x00-\x1f ][^/\\:*?""<>|\x00-\x1f ]*\.jsonl)$", name);
            Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 150);
        });
    }

    private static void AssertSame(MemoryFolder expected, MemoryFolder actual)
    {
        Assert.Equal(expected.Names, actual.Names);
        Assert.All(expected.Names, name => Assert.Equal(expected.Text(name), actual.Text(name)));
    }

    /// <summary>Shuffles the lines of a journal, or the lines within each list of school.json.</summary>
    private static string Shuffle(string text, Random random)
    {
        if (!text.StartsWith("{\"format\"", StringComparison.Ordinal))
        {
            return string.Concat(Mix(text.Split('\n')[..^1]).Select(line => line + "\n"));
        }

        var lists = text.Split("[\n");
        for (var i = 1; i < lists.Length; i++)
        {
            var end = lists[i].IndexOf("\n]", StringComparison.Ordinal);
            lists[i] = string.Join(",\n", Mix(lists[i][..end].Split(",\n"))) + lists[i][end..];
        }

        return string.Join("[\n", lists);

        IEnumerable<string> Mix(string[] lines) => lines.OrderBy(_ => random.Next());
    }
}
