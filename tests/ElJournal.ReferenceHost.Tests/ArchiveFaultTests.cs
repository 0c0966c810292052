using ElJournal.Archive.Manifests;
using ElJournal.Archive.Reading;
using ElJournal.Archive.Writing;
using ElJournal.ReferenceHost.Archives;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Samples;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>A disk that is full, a medium that lies or is gone, a program that is killed: the old file stays, and what was begun never passes for an archive.</summary>
public sealed class ArchiveFaultTests : IDisposable
{
    private const string Old = "прежний архив";

    private readonly TempFolder temp = new();
    private readonly MemoryStream source = new();
    private readonly ArchiveManifest manifest;
    private readonly string target;

    public ArchiveFaultTests()
    {
        manifest = ArchiveWriter.Write(Content(), source).Value;
        target = temp.Write("архив.zip", Old);
    }

    public void Dispose()
    {
        source.Dispose();
        temp.Dispose();
    }

    [Fact]
    public void Create_DiskFullAtAnyWrite_LeavesTheOldFileAlone()
    {
        var blocks = CountBlocks();
        for (var failing = 0; failing < blocks; failing++)
        {
            using (var file = new NewFile(target, path => new FaultyFile(path, failing)))
            {
                Assert.Throws<IOException>(() => file.Write(stream => ArchiveWriter.Write(Content(), stream)));
            }

            AssertOnlyTheOldFile();
        }
    }

    [Fact]
    public void Copy_DiskFullAtAnyWrite_LeavesTheOldFileAlone()
    {
        var blocks = CountBlocks();
        for (var failing = 0; failing < blocks; failing++)
        {
            using (var copy = new NewCopy(Place, path => new FaultyFile(path, failing)))
            {
                Assert.Throws<OutputException>(() => copy.Write(source, manifest, null));
            }

            AssertOnlyTheOldFile();
        }
    }

    [Fact]
    public void Copy_AnyWriteLost_IsNoticedWhenItIsReadBack()
    {
        var blocks = CountBlocks();
        for (var failing = 0; failing < blocks; failing++)
        {
            using (var copy = new NewCopy(Place, path => new FaultyFile(path, failing, lies: true)))
            {
                Assert.Equal(CopyDefects.Differs, copy.Write(source, manifest, null)?.Code);
            }

            AssertOnlyTheOldFile();
        }
    }

    [Fact]
    public void Copy_KilledAtAnyWrite_LeavesNothingThatPasses()
    {
        var blocks = CountBlocks();
        for (var failing = 0; failing < blocks; failing++)
        {
            // Who is killed clears nothing away: what it had written by then lies beside the place.
            var part = temp["часть"];
            using (var stream = new FaultyFile(part, failing))
            {
                source.Position = 0;
                Assert.Throws<IOException>(() => source.CopyTo(stream));
            }

            using (var left = File.OpenRead(part))
            {
                Assert.False(ArchiveVerifier.Verify(left).IsGood, $"What was written before block {failing} passes.");
            }

            File.Delete(part);
            AssertOnlyTheOldFile();
        }
    }

    [Fact]
    public void Copy_MediumGone_IsTold()
    {
        using var copy = new NewCopy(new CopyPlace(Path.Combine(temp["снят"], "архив.zip"), "диск 1", "серверная"));

        Assert.Equal(HostDefects.CannotWrite, Assert.Throws<OutputException>(() => copy.Write(source, manifest, null)).Defect.Code);
    }

    [Fact]
    public void Copy_SignatureThatCannotBeWritten_LeavesTheOldFileAlone()
    {
        using (var copy = new NewCopy(Place, path => new FaultyFile(path, temp.Names.Count() == 1 ? int.MaxValue : 0)))
        {
            Assert.Throws<OutputException>(() => copy.Write(source, manifest, [1, 2, 3]));
        }

        AssertOnlyTheOldFile();
    }

    private CopyPlace Place => new(target, "диск 1", "серверная");

    private static ArchiveContent Content() => new() { Year = JournalStory.Found().ToRecord().Value, AsOf = Instant.FromUtc(2024, 5, 31, 12, 0) };

    private int CountBlocks()
    {
        FaultyFile? counted = null;
        using var copy = new NewCopy(Place, path => counted = new FaultyFile(path, int.MaxValue));
        Assert.Null(copy.Write(source, manifest, null));
        return counted!.Blocks;
    }

    private void AssertOnlyTheOldFile()
    {
        Assert.Equal(["архив.zip"], temp.Names);
        Assert.Equal(Old, File.ReadAllText(target));
    }
}
