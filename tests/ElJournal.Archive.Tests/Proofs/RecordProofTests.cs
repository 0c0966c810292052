using System.Text;
using ElJournal.Archive.Proofs;
using ElJournal.Archive.Reading;
using ElJournal.Archive.Tests.Archives;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;

namespace ElJournal.Archive.Tests.Proofs;

public sealed class RecordProofTests
{
    private static readonly VerifiedArchive Archive = SampleArchive.Verify(SampleArchive.Bytes).Value;
    private static readonly FactAddress Mark = new(RevisedKinds.Mark, new LedgerKey("A1", Second: "p-0001"));

    [Fact]
    public void Verify_AsItWasMade_SaysTheMark()
    {
        var proof = Reread(RecordProof.Of(Archive, Mark).Value);

        var record = proof.Verify(Archive.Tree.Root).Value;

        Assert.Equal((Mark, 1, false), (record.Revision.Address, record.Revision.Version, record.Revision.IsWithdrawal));
        Assert.Contains(KeyValuePair.Create("value", "5"), record.Values);
        Assert.Contains(KeyValuePair.Create("pupil", "p-0001"), record.Values);
    }

    [Fact]
    public void Proof_OfOnePupil_HoldsNothingOfOthers()
    {
        using var stream = new MemoryStream();
        RecordProof.Of(Archive, Mark).Value.Write(stream);

        var text = Encoding.UTF8.GetString(stream.ToArray());

        Assert.Contains("p-0001", text, StringComparison.Ordinal);
        Assert.DoesNotContain("p-0002", text, StringComparison.Ordinal);
        Assert.DoesNotContain("p-0003", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_CorrectedFact_ProvesItsLastVersion() =>
        Assert.Equal(2, RecordProof.Of(Archive, new FactAddress(RevisedKinds.Lesson, new LedgerKey("L1"))).Value.Verify(null).Value.Revision.Version);

    [Fact]
    public void Of_NoSuchMark_IsRefused() =>
        Assert.Equal(ArchiveDefects.NoSuchRecord, RecordProof.Of(Archive, new FactAddress(RevisedKinds.Mark, new LedgerKey("A1", Second: "p-0002"))).Defects[0].Code);

    [Theory]
    [InlineData("\\\"value\\\":\\\"5\\\"", "\\\"value\\\":\\\"4\\\"", "ELJ-D766")]
    [InlineData("\\\"pupil\\\":\\\"p-0001\\\"", "\\\"pupil\\\":\\\"p-0002\\\"", "ELJ-D763")]
    [InlineData("\"record\": ", "\"record\": 1, \"was\": ", "ELJ-D765")]
    [InlineData("\"format\": \"eljournal-proof\"", "\"format\": \"other\"", "ELJ-D981")]
    [InlineData("\"line\": \"", "\"line\": \"[", "ELJ-D115")]
    [InlineData("\\\"version\\\":1", "\\\"version\\\":\\\"1\\\"", "ELJ-D763")]
    public void Verify_OneValueChanged_IsNamed(string before, string after, string code)
    {
        using var stream = new MemoryStream();
        RecordProof.Of(Archive, Mark).Value.Write(stream);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Contains(before, text, StringComparison.Ordinal);

        Assert.Equal(code, DefectOf(text.Replace(before, after, StringComparison.Ordinal), Archive.Tree.Root).Id);
    }

    [Fact]
    public void Verify_AHashOfTheWayChanged_IsNotIncluded()
    {
        var proof = RecordProof.Of(Archive, Mark).Value;
        var other = new RecordProof { Inclusion = new InclusionProof(proof.Inclusion.Index, proof.Inclusion.Count, proof.Inclusion.Path.SetItem(0, TreeHash.Empty)), Root = proof.Root, Line = proof.Line };

        Assert.Equal(ArchiveDefects.NotIncluded, other.Verify(Archive.Tree.Root).Defects[0].Code);
    }

    [Fact]
    public void Verify_AnotherRoot_IsRefused() => Assert.Equal(ArchiveDefects.OtherRoot, RecordProof.Of(Archive, Mark).Value.Verify(TreeHash.Empty).Defects[0].Code);

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[[[[[[[[]]]]]]]]")]
    [InlineData("{\"format\":\"eljournal-proof\",\"version\":1,\"record\":9,\"records\":2,\"root\":\"\",\"path\":[],\"line\":\"\"}")]
    public void Read_NoProof_IsRefused(string text) => Assert.Equal(ArchiveDefects.BadProof, RecordProof.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).Defects[0].Code);

    private static RecordProof Reread(RecordProof proof)
    {
        using var stream = new MemoryStream();
        proof.Write(stream);
        return RecordProof.Read(new MemoryStream(stream.ToArray())).Value;
    }

    private static DefectCode DefectOf(string text, TreeHash root)
    {
        var read = RecordProof.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        return read.TryGet(out var proof) ? proof.Verify(root).Defects[0].Code : read.Defects[0].Code;
    }
}
