using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ElJournal.Archive.Zip;
using ElJournal.Domain.Defects;

namespace ElJournal.Archive.Tests.Archives;

/// <summary>Files made to harm whoever opens them are refused with a reason, without being unpacked.</summary>
public sealed class HostileArchiveTests
{
    [Theory]
    [InlineData("../x")]
    [InlineData("data/../../x")]
    [InlineData("/etc/x")]
    [InlineData("C:x")]
    [InlineData("a\\..\\b")]
    [InlineData(".hidden")]
    [InlineData("a//b")]
    [InlineData("a\nb")]
    [InlineData("data/")]
    public void Verify_NameThatLeadsElsewhere_IsRefused(string name) => AssertRefused(ArchiveDefects.BadName, ZipOf(name));

    [Fact]
    public void Verify_NameLongerThanAllowed_IsRefused() => AssertRefused(ArchiveDefects.BadName, ZipOf("a.txt", new string('x', ZipNames.MaxBytes + 1)));

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("a.txt", "A.TXT")]
    public void Verify_TwoEntriesOfOneName_AreRefused(string first, string second) => AssertRefused(ArchiveDefects.Duplicate, ZipOf(first, second));

    [Fact]
    public void Verify_ZipBomb_IsRefusedUnread()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("log.jsonl", CompressionLevel.SmallestSize).Open();
            entry.Write(new byte[10_000_000]);
        }

        AssertRefused(ArchiveDefects.Compressed, stream.ToArray());
    }

    [Fact]
    public void Verify_SymbolicLink_IsRefused()
    {
        var archive = ZipOf("a.txt");
        var directory = archive.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(archive.AsSpan(directory + 38), 0xA1FF0000);

        AssertRefused(ArchiveDefects.NotPlainFile, archive);
    }

    [Fact]
    public void Verify_EntriesThatOverlap_AreRefused()
    {
        var archive = ZipOf("a.txt", "b.txt");
        var second = archive.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(archive.AsSpan(second + 42), 0);

        AssertRefused(ArchiveDefects.WrongPlace, archive);
    }

    [Fact]
    public void Verify_DirectoryOfEndlessLength_IsRefusedUnread()
    {
        var archive = ZipOf("a.txt");
        BinaryPrimitives.WriteUInt32LittleEndian(archive.AsSpan(archive.Length - 10), uint.MaxValue);

        AssertRefused(ArchiveDefects.WrongEnd, archive);
    }

    [Fact]
    public void Verify_ZipWithoutManifest_IsRefused() => AssertRefused(ArchiveDefects.NoManifest, ZipOf("a.txt"));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"format\":\"other\"}")]
    [InlineData("{\"format\":1}")]
    [InlineData("{\"format\":\"eljournal-archive\",\"version\":1,\"school\":[]}")]
    public void Verify_ManifestOfAnotherForm_IsRefused(string manifest) => AssertRefused(ArchiveDefects.BadManifest, Forgery.Of(SampleArchive.Bytes).MakeWith(Encoding.UTF8.GetBytes(manifest)));

    [Fact]
    public void Verify_DeepJson_IsRefused() =>
        AssertRefused(ArchiveDefects.BadManifest, Forgery.Of(SampleArchive.Bytes).MakeWith(Encoding.UTF8.GetBytes($"{new string('[', 100_000)}{new string(']', 100_000)}")));

    [Fact]
    public void Verify_ManifestWithAMemberThatNobodyKnows_IsRefused()
    {
        var forgery = Forgery.Of(SampleArchive.Bytes);
        forgery.Manifest["hidden"] = "x";

        AssertRefused(ArchiveDefects.BadManifest, forgery.Make());
    }

    [Fact]
    public void Verify_LaterVersion_IsRefused()
    {
        var forgery = Forgery.Of(SampleArchive.Bytes);
        forgery.Manifest["version"] = 2;

        AssertRefused(ArchiveDefects.WrongVersion, forgery.Make());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    [InlineData(1000)]
    public void Verify_NoZip_IsRefused(int length) => AssertRefused(ArchiveDefects.NoEnd, new byte[length]);

    [Fact]
    public void Verify_ShorterWhileRead_IsRefused()
    {
        using var stream = new ShrinkingStream(SampleArchive.Bytes);

        Assert.Equal(ArchiveDefects.Unreadable, Reading.ArchiveVerifier.Verify(stream).Defects[0].Code);
    }

    private static void AssertRefused(DefectCode code, byte[] archive) => Assert.Equal(code, SampleArchive.Verify(archive).Defects[0].Code);

    /// <summary>A ZIP in our form whose names nobody checked.</summary>
    private static byte[] ZipOf(params string[] names)
    {
        using var stream = new MemoryStream();
        var entries = new List<ZipEntry>();
        foreach (var name in names)
        {
            entries.Add(new ZipEntry(name, 0, 0, (uint)stream.Position));
            stream.Write(ZipForm.LocalHeader(entries[^1]));
        }

        var offset = (uint)stream.Position;
        entries.ForEach(e => stream.Write(ZipForm.CentralHeader(e)));
        stream.Write(ZipForm.End(names.Length, (uint)stream.Position - offset, offset));
        return stream.ToArray();
    }

    /// <summary>A file that loses all but its end while it is read.</summary>
    private sealed class ShrinkingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => Position < 1000 ? 0 : base.Read(buffer, offset, count);
    }
}
