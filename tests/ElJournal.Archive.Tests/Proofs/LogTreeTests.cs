using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ElJournal.Archive.Proofs;
using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Log;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Testing.Demo;

namespace ElJournal.Archive.Tests.Proofs;

public sealed class LogTreeTests
{
    private const string File = "log.jsonl";

    private static readonly byte[] Log = LogOfDemo();

    [Fact]
    public void Read_ALog_HasALeafForEachRecordInOrder()
    {
        var tree = Read(Log);

        // Reckoned from the file alone, as a stranger's program would.
        var leaves = Lines(Log).Skip(1).Select(line => TreeHash.OfLeaf(SHA256.HashData(Encoding.UTF8.GetBytes(BodyOf(line)))));
        Assert.Equal(new MerkleTree(leaves).Root, tree.Tree.Root);
        Assert.Equal(Lines(Log).Count - 1, tree.Tree.Count);
        Assert.Equal(tree.Tree.Count, tree.Head.Count);
    }

    [Fact]
    public void ProveRecord_OneRecord_NeedsItsLineAndTheRootAlone()
    {
        var tree = Read(Log);
        var number = tree.Tree.Count / 2;

        var proof = tree.ProveRecord(number);

        var line = Lines(Log)[number];
        var recordHash = JsonDocument.Parse(line).RootElement.GetProperty("hash").GetString()!;
        Assert.True(proof.Proves(LogTree.LeafOf(recordHash), tree.Tree.Root));
        Assert.False(tree.ProveRecord(number + 1).Proves(LogTree.LeafOf(recordHash), tree.Tree.Root));
    }

    [Fact]
    public void Root_PersonalValuesErased_IsTheSame()
    {
        using var copy = new MemoryStream();

        var erased = LogEraser.Erase(new MemoryStream(Log), File, copy, static _ => true);

        Assert.True(erased.IsGood && erased.Value.ErasedCount > 0);
        Assert.Equal(Read(Log).Tree.Root, Read(copy.ToArray()).Tree.Root);
    }

    [Fact]
    public void Read_ARecordChanged_GivesItsDefectsAndNoTree()
    {
        var changed = (byte[])Log.Clone();
        var at = Encoding.UTF8.GetString(Log).IndexOf("\"by\":\"", Log.Length / 2, StringComparison.Ordinal) + 6;
        changed[at] ^= 1;

        var read = LogTree.Read(new MemoryStream(changed), File);

        Assert.False(read.IsGood);
        Assert.Equal(LogDefects.Altered, read.Defects[0].Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void ProveRecord_NoSuchRecord_IsRefused(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => Read(Log).ProveRecord(number));

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef00")]
    public void LeafOf_NoHash_IsRefused(string recordHash) => Assert.Throws<FormatException>(() => LogTree.LeafOf(recordHash));

    private static LogTree Read(byte[] log) => LogTree.Read(new MemoryStream(log), File).Value;

    private static List<string> Lines(byte[] log) => [.. Encoding.UTF8.GetString(log).TrimEnd('\n').Split('\n')];

    /// <summary>The bytes between the braces of the body, as they stand in the line.</summary>
    private static string BodyOf(string line)
    {
        const string Before = "{\"body\":";
        return line[Before.Length..line.IndexOf(",\"hash\":\"", StringComparison.Ordinal)];
    }

    private static byte[] LogOfDemo()
    {
        var record = DemoSchool.Make(new DemoOptions { Pupils = 30, Seed = 5 }).Record;
        var at = record.Register.Clock.EndOfDay(record.Register.Year.Last);
        var load = Decider.Decide(RevisedYear.Empty, new Submission(PersonId.Parse("admin"), at, new LoadYear(record)), JournalPolicy.Open);
        using var stream = new MemoryStream();
        var salts = 0;
        using var writer = LogWriter.Begin(stream, SchoolId.Parse("school"), salt => SHA256.HashData(BitConverter.GetBytes(salts++)).AsSpan(0, salt.Length).CopyTo(salt));
        foreach (var revision in load.Value.Revisions)
        {
            writer.Write(revision);
        }

        return stream.ToArray();
    }
}
