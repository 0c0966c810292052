using System.IO.Compression;
using System.Security.Cryptography;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Proofs;
using ElJournal.Archive.Writing;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Log;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Testing.Generators;

namespace ElJournal.Archive.Tests.Archives;

public sealed class ArchiveTests
{
    [Fact]
    public void Verify_AsItWasMade_Passes()
    {
        var year = SampleArchive.Year();

        var verified = SampleArchive.Verify(SampleArchive.Bytes);

        Assert.Empty(verified.Defects);
        var manifest = verified.Value.Manifest;
        Assert.Equal(RecordDigest.Of(year), manifest.DataDigest);
        Assert.Equal(manifest.DataDigest, verified.Value.Year.Digest);
        Assert.Equal(verified.Value.Tree.Root, manifest.Log.Root);
        Assert.True(manifest.Log.IsChainedHere);
        Assert.Equal("приказ 12", manifest.Record.Basis);
        Assert.Null(manifest.Record.Term);
    }

    [Fact]
    public void Write_SameContent_GivesSameBytes() => Assert.Equal(SampleArchive.Make(SampleArchive.Content()), SampleArchive.Make(SampleArchive.Content()));

    [Fact]
    public void Write_AnyArchive_IsAZipThatOthersRead()
    {
        using var zip = new ZipArchive(new MemoryStream(SampleArchive.Bytes), ZipArchiveMode.Read);

        Assert.Equal(["manifest.json", "manifest.sha256"], zip.Entries.TakeLast(2).Select(e => e.FullName));
        using var seal = new StreamReader(zip.GetEntry("manifest.sha256")!.Open());
        using var manifest = zip.GetEntry("manifest.json")!.Open();
        Assert.Equal($"{Convert.ToHexStringLower(SHA256.HashData(manifest))}  manifest.json\n", seal.ReadToEnd());
    }

    [Fact]
    public void Write_OwnLog_IsKeptByteForByte()
    {
        var log = LogOf(SampleArchive.Year());

        var bytes = SampleArchive.Make(SampleArchive.Content(log: () => new MemoryStream(log)));

        var verified = SampleArchive.Verify(bytes);
        Assert.Empty(verified.Defects);
        Assert.False(verified.Value.Manifest.Log.IsChainedHere);
        Assert.Equal(log, Forgery.Of(bytes).Files.Single(f => f.Name == ArchiveFormat.LogFile).Bytes);
        Assert.Equal(LogTree.Read(new MemoryStream(log), "log").Value.Tree.Root, verified.Value.Manifest.Log.Root);
    }

    [Fact]
    public void Write_LogOfOtherData_IsRefused()
    {
        var other = Testing.Builders.ASchool.Default.Build();

        var written = ArchiveWriter.Write(SampleArchive.Content(other, () => new MemoryStream(LogOf(SampleArchive.Year()))), new MemoryStream());

        Assert.Equal(ArchiveDefects.LogOfOtherData, Assert.Single(written.Defects).Code);
    }

    [Fact]
    public void Code_OfAPrintedPage_FindsItsDocument()
    {
        var documents = SampleArchive.Verify(SampleArchive.Bytes).Value.Manifest.Documents;
        var printed = documents[1];

        var code = PrintedCode.Parse(string.Join(' ', printed.Code.ToUpperInvariant().Chunk(4).Select(c => new string(c)))).Value;

        Assert.Equal([printed], documents.Where(code.IsOf));
        Assert.DoesNotContain(documents, PrintedCode.Parse(new string('0', 16)).Value.IsOf);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcde")]
    [InlineData("0123456789abcdeg")]
    public void Parse_NoCode_IsRefused(string text) => Assert.Equal(ArchiveDefects.BadCode, PrintedCode.Parse(text).Defects[0].Code);

    [Fact]
    public void Write_LogWithoutValues_GivesTheSameRootAndSaysHowManyAreErased()
    {
        var former = SampleArchive.Verify(SampleArchive.Bytes).Value.Manifest.Log;

        var erased = SampleArchive.Verify(SampleArchive.Erased());

        Assert.Empty(erased.Defects);
        Assert.Equal(former with { ErasedCount = 3 }, erased.Value.Manifest.Log);
        Assert.Equal(0, former.ErasedCount);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(null)]
    public void Verify_OtherNumberOfErasedValues_IsNamed(int? stated)
    {
        var forgery = Forgery.Of(SampleArchive.Erased());
        forgery.Manifest["log"]!.AsObject().Remove("erased");
        if (stated is { } count)
        {
            forgery.Manifest["log"]!["erased"] = count;
        }

        Assert.Equal(ArchiveDefects.OtherErasure, SampleArchive.Verify(forgery.Make()).Defects[0].Code);
    }

    [FsCheck.Xunit.Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 10)]
    public void Any_year_can_be_archived_and_verified(SmallYear year)
    {
        var record = year.Build();

        var verified = SampleArchive.Verify(SampleArchive.Make(SampleArchive.Content(record)));

        Assert.Empty(verified.Defects.Select(d => d.Describe()));
        Assert.Equal(RecordDigest.Of(record), RecordDigest.Of(verified.Value.Year));
    }

    private static byte[] LogOf(SchoolYearRecord year)
    {
        var load = Decider.Decide(RevisedYear.Empty, new Submission(PersonId.Parse("admin"), SampleArchive.AsOf, new LoadYear(year)), JournalPolicy.Open).Value;
        using var stream = new MemoryStream();
        using var writer = LogWriter.Begin(stream, year.Register.School.Id, RandomNumberGenerator.Fill);
        foreach (var revision in load.Revisions)
        {
            writer.Write(revision);
        }

        return stream.ToArray();
    }
}
