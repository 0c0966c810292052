using ElJournal.Domain.Interchange;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Messages;
using ElJournal.Domain.Supervision;

namespace ElJournal.Domain.Tests.Interchange;

public sealed class InterchangeReaderTests
{
    [Fact]
    public void ReadJournals_Visitor_SeesEachJournalOnce()
    {
        var reader = new InterchangeReader(Samples.Folder());
        var register = reader.ReadRegister().Value;
        var seen = new string[register.Journals.Length];

        reader.ReadJournals(register, (ordinal, journal) => seen[ordinal] += $"{journal.Journal.Id} {journal.Lessons.Length} ");

        Assert.Equal(["7А-алгебра 2 ", "шахматы/1 0 "], seen);
    }

    [Fact]
    public void ReadJournals_VisitorFails_PassesItsExceptionOn()
    {
        var reader = new InterchangeReader(Samples.Folder());
        var register = reader.ReadRegister().Value;

        Assert.Throws<InvalidOperationException>(() => reader.ReadJournals(register, (_, _) => throw new InvalidOperationException("mine")));
    }

    [Fact]
    public void ReadJournals_RegisterOfAnother_IsRefused()
    {
        var reader = new InterchangeReader(Samples.Folder());

        Assert.Throws<ArgumentException>(() => reader.ReadJournals(Samples.Record().Register));
    }

    [Fact]
    public void ReadJournals_BadJournal_IsNotVisited()
    {
        var reader = new InterchangeReader(Samples.Folder().With(Samples.JournalFile, "{}"));
        var register = reader.ReadRegister().Value;
        var visited = new List<int>();

        var result = reader.ReadJournals(register, (ordinal, _) =>
        {
            lock (visited)
            {
                visited.Add(ordinal);
            }
        });

        Assert.False(result.IsGood);
        Assert.Equal([1], visited);
    }

    [Theory]
    [InlineData("\"topic\":\"Дроби", "\"topic\":\"Драки")]
    [InlineData("\"value\":\"5\"", "\"value\":\"55\"")]
    [InlineData("{\"fact\":\"lesson\"", "")]
    public void ReadJournal_FileChangedMeanwhile_FailsLoudly(string before, string after)
    {
        var folder = Samples.Folder();
        var source = Open(folder);

        folder.With(Samples.JournalFile, folder.Text(Samples.JournalFile).Replace(before, after, StringComparison.Ordinal));

        Assert.Equal(Samples.JournalFile, Assert.Throws<InterchangeChangedException>(() => source.ReadJournal(0)).File);
    }

    [Fact]
    public void ReadJournal_FileTakenAwayMeanwhile_FailsLoudly()
    {
        var folder = Samples.Folder();
        var source = Open(folder);

        folder.Unreadable.Add(Samples.JournalFile);

        Assert.IsType<UnauthorizedAccessException>(Assert.Throws<InterchangeChangedException>(() => source.ReadJournal(0)).InnerException);
    }

    [Fact]
    public void ReadLedger_Folder_OpensTheFileOnlyWhenItIsAskedFor()
    {
        var folder = Samples.Folder();
        var source = Open(folder);

        folder.Opened.Clear();
        Assert.Equal("M1", Assert.Single(source.ReadLedger<Message>()).Id.Value);
        Assert.Equal(["ledgers/messages.jsonl"], folder.Opened);
    }

    [Fact]
    public void ReadLedger_NoFile_IsEmpty() => Assert.Empty(Open(Samples.Write(Samples.Builder().Build().Value)).ReadLedger<Check>());

    [Fact]
    public void ReadLedger_FileChangedMeanwhile_FailsLoudly()
    {
        var folder = Samples.Folder();
        var source = Open(folder);

        folder.With("ledgers/checks.jsonl", folder.Text("ledgers/checks.jsonl").Replace("V1", "V2", StringComparison.Ordinal));
        folder.Unreadable.Add("ledgers/messages.jsonl");

        Assert.Equal("ledgers/checks.jsonl", Assert.Throws<InterchangeChangedException>(() => source.ReadLedger<Check>()).File);
        Assert.IsType<UnauthorizedAccessException>(Assert.Throws<InterchangeChangedException>(() => source.ReadLedger<Message>()).InnerException);
    }

    [Fact]
    public void StreamLedger_LinesInOrder_AreReadOneByOne()
    {
        var folder = Samples.Folder();
        var source = Open(folder);
        folder.Opened.Clear();

        var facts = source.StreamLedger<Message>();

        Assert.Empty(folder.Opened);
        Assert.Equal(source.ReadLedger<Message>(), facts.ToArray());
        Assert.Equal(["ledgers/messages.jsonl", "ledgers/messages.jsonl"], folder.Opened);
    }

    [Fact]
    public void StreamLedger_LinesOutOfOrder_AreSorted()
    {
        var folder = Samples.Write(Samples.Builder().Add(new Message(MessageId.Parse("M1"))).Add(new Message(MessageId.Parse("M2"))).Build().Value);
        var lines = folder.Text("ledgers/messages.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        folder.With("ledgers/messages.jsonl", $"{lines[1]}\n{lines[0]}\n");

        Assert.Equal(["M1", "M2"], Open(folder).StreamLedger<Message>().Select(m => m.Id.Value));
    }

    [Fact]
    public void StreamLedger_NoFile_IsEmpty() => Assert.Empty(Open(Samples.Write(Samples.Builder().Build().Value)).StreamLedger<Check>());

    [Fact]
    public void StreamLedger_FileChangedMeanwhile_FailsLoudly()
    {
        var folder = Samples.Folder();
        var source = Open(folder);

        folder.With("ledgers/checks.jsonl", folder.Text("ledgers/checks.jsonl").Replace("V1", "V2", StringComparison.Ordinal));
        folder.Unreadable.Add("ledgers/messages.jsonl");

        Assert.Equal("ledgers/checks.jsonl", Assert.Throws<InterchangeChangedException>(() => source.StreamLedger<Check>().Count()).File);
        Assert.IsType<UnauthorizedAccessException>(Assert.Throws<InterchangeChangedException>(() => source.StreamLedger<Message>().Count()).InnerException);
    }

    [Fact]
    public void Read_FolderFromBeforeThereWereLedgers_IsRead()
    {
        var folder = Samples.Write(Samples.Builder().Build().Value);
        folder.With("school.json", folder.Text("school.json").Replace("\"ledgers\":[],\n", "", StringComparison.Ordinal));

        Assert.Empty(InterchangeReader.Read(folder).Value.ReadLedger<Check>());
        Assert.DoesNotContain("ledgers", folder.Text("school.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadJournal_WrongOrdinal_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Open(Samples.Folder()).ReadJournal(2));

    [Fact]
    public void Digest_Folder_IsThatOfAListingOfItsFiles()
    {
        var folder = Samples.Folder();
        var names = new[] { "school.json", Samples.JournalFile, "journals/шахматы%2F1.jsonl" }.Concat(LedgerFiles.All.Select(l => l.FileName));
        var listing = string.Concat(names.Select(n => $"{Hash(folder[n])}  {n}\n"));

        Assert.Equal(Hash(System.Text.Encoding.UTF8.GetBytes(listing)), Open(folder).Digest);

        static string Hash(byte[] bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
    }

    [Fact]
    public void Digest_OtherBytes_Differs()
    {
        var folder = Samples.Folder();
        var changed = folder.Copy().With(Samples.JournalFile, folder.Text(Samples.JournalFile) + "\n");

        Assert.NotEqual(Open(folder).Digest, Open(changed).Digest);
    }

    private static InterchangeSource Open(MemoryFolder folder)
    {
        var reader = new InterchangeReader(folder);
        return reader.ReadJournals(reader.ReadRegister().Value).Value;
    }
}
