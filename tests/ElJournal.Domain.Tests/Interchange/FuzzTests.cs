using ElJournal.Domain.Interchange;

namespace ElJournal.Domain.Tests.Interchange;

/// <summary>Damaged files: never an exception, and never a part of the facts taken for all of them.</summary>
public sealed class FuzzTests
{
    private static readonly MemoryFolder Whole = Samples.Folder();

    // One ledger stands for the others: they are read by the same code.
    public static TheoryData<string> Files => ["school.json", Samples.JournalFile, "ledgers/printouts.jsonl"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_CutAnywhere_NeverLoadsAPart(string name)
    {
        var bytes = Whole[name];
        for (var length = 0; length < bytes.Length; length++)
        {
            var folder = Whole.Copy();
            folder[name] = bytes[..length];

            // All that may be lost is the line feed at the end.
            Assert.True(length == bytes.Length - 1 || !InterchangeReader.Read(folder).IsGood, $"{name} cut at {length} was loaded");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_BytesChanged_IsRefusedOrReadAsItStands(string name)
    {
        var random = new Random(20230901);
        for (var round = 0; round < 1500; round++)
        {
            var folder = Whole.Copy();
            var bytes = (byte[])folder[name].Clone();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            folder[name] = bytes;
            AssertRefusedOrStable(folder);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_PiecesMoved_IsRefusedOrReadAsItStands(string name)
    {
        var random = new Random(20230902);
        for (var round = 0; round < 700; round++)
        {
            var folder = Whole.Copy();
            var bytes = folder[name].ToList();
            var from = random.Next(bytes.Count);
            var piece = bytes.GetRange(from, random.Next(Math.Min(40, bytes.Count - from)));
            if (random.Next(2) == 0)
            {
                bytes.RemoveRange(from, piece.Count);
            }

            bytes.InsertRange(random.Next(bytes.Count), piece);
            folder[name] = [.. bytes];
            AssertRefusedOrStable(folder);
        }
    }

    /// <summary>What is loaded is written and read the same; what is not has a reason that can be told.</summary>
    private static void AssertRefusedOrStable(MemoryFolder folder)
    {
        var result = InterchangeReader.Read(folder);
        if (!result.IsGood)
        {
            Assert.All(result.Defects, defect => Assert.NotEmpty(defect.Describe()));
            return;
        }

        var written = Samples.Write(result.Value);
        var again = Samples.Write(InterchangeReader.Read(written).Value);
        Assert.All(written.Names, name => Assert.Equal(written.Text(name), again.Text(name)));
    }
}
