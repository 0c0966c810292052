using ElJournal.Archive.Writing;

namespace ElJournal.Archive.Tests.Archives;

/// <summary>A disk that is full, a medium that is gone: whatever was written by then never passes.</summary>
public sealed class FaultTests
{
    [Fact]
    public void Write_OutputFailsAtAnyWrite_LeavesNothingThatPasses()
    {
        using var counting = new FailingStream(int.MaxValue);
        Assert.True(ArchiveWriter.Write(SampleArchive.Content(), counting).IsGood);

        for (var failing = 0; failing < counting.Writes; failing++)
        {
            using var stream = new FailingStream(failing);
            Assert.Throws<IOException>(() => ArchiveWriter.Write(SampleArchive.Content(), stream));

            Assert.False(SampleArchive.Verify(stream.ToArray()).IsGood, $"What was written before write {failing} passes.");
        }
    }

    private sealed class FailingStream(int failing) : MemoryStream
    {
        internal int Writes { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (Writes++ >= failing)
            {
                // Half of it arrives, as on a disk that fills up.
                base.Write(buffer, offset, count / 2);
                throw new IOException("No space left on device");
            }

            base.Write(buffer, offset, count);
        }
    }
}
