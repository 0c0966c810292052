using System.Text;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;
using FsCheck;
using FsCheck.Xunit;

namespace ElJournal.Domain.Tests.Revisions;

[Laws(100, "20230901,1")]
public sealed class LogProperties
{
    [Property]
    public void What_is_written_is_read_back_and_written_the_same(DoNotSize<int> seed)
    {
        var log = Logs.Write(Logs.Load(seed.Item).Revisions);
        var read = new List<Revision>();

        var head = Logs.Read(log, read.Add).Value;

        Assert.Equal((read.Count, 0), (head.Count, head.ErasedCount));
        Assert.Equal(log, Logs.Write(read));
    }

    [Property]
    public void Folding_the_log_gives_the_year(DoNotSize<int> seed)
    {
        var decision = Logs.Load(seed.Item);

        var restored = LogReader.Restore(Logs.Open(Logs.Write(decision.Revisions)), Logs.File).Value;

        Assert.Equal(RecordDigest.Of(decision.After.ToRecord().Value), RecordDigest.Of(restored.ToRecord().Value));
    }

    [Property]
    public void Erasing_keeps_the_chain_and_takes_every_personal_value(DoNotSize<int> seed)
    {
        var log = Logs.Write(Logs.Load(seed.Item).Revisions);
        using var copy = new MemoryStream();

        var erased = LogEraser.Erase(Logs.Open(log), Logs.File, copy, static _ => true).Value;

        var text = Encoding.UTF8.GetString(copy.ToArray());
        var head = Logs.Read(text).Value;
        Assert.Equal((Logs.Read(log).Value.Hash, erased.ErasedCount), (head.Hash, head.ErasedCount));
        Assert.DoesNotContain("\"open\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"salts\"", text, StringComparison.Ordinal);
    }

    [Property]
    public void Erasing_nothing_changes_nothing(DoNotSize<int> seed)
    {
        var log = Logs.Write(Logs.Load(seed.Item).Revisions);
        using var copy = new MemoryStream();

        LogEraser.Erase(Logs.Open(log), Logs.File, copy, static _ => false);

        Assert.Equal(log, Encoding.UTF8.GetString(copy.ToArray()));
    }

    [Property]
    public void A_byte_changed_is_always_noticed(DoNotSize<int> seed, DoNotSize<int> place, byte change)
    {
        var bytes = Encoding.UTF8.GetBytes(Logs.Write(Logs.Load(1 + (seed.Item & 7)).Revisions));
        var position = ((place.Item % bytes.Length) + bytes.Length) % bytes.Length;
        bytes[position] = (byte)(bytes[position] ^ (change == 0 ? 1 : change));
        var restored = new List<Revision>();

        var result = LogReader.Read(new MemoryStream(bytes), Logs.File, restored.Add);

        // A blank line more is no change of a record; nor is a personal value that reads the same, which its commitment tells apart from others.
        Assert.True(!result.IsGood || Logs.Write(restored) == Logs.Write(Logs.Load(1 + (seed.Item & 7)).Revisions));
    }
}
