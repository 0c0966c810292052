using ElJournal.Domain.Defects;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using static ElJournal.Domain.Tests.Revisions.Desk;

namespace ElJournal.Domain.Tests.Revisions;

/// <summary>Materials laid out, revised and withdrawn.</summary>
public sealed class MaterialTests
{
    private static readonly MaterialId Id = MaterialId.Parse("m-1");
    private static readonly MaterialContent Content = new("Дроби") { Text = "Прочитать" };

    [Fact]
    public void Material_Revised_KeepsItsHistory()
    {
        var desk = Open();
        desk.Do("t-1", At(Monday, 7), new RecordLedgerFact(OfAlgebra()));

        desk.Do("t-1", At(Monday, 8), new RecordLedgerFact(OfAlgebra() with { Topic = "Доли" }) { Version = 1 });

        var held = desk.Year.Find(new RecordLedgerFact(OfAlgebra()).Address)!;
        Assert.Equal((2, "Доли"), (held.Version, ((JournalMaterial)held.Fact!).Topic));
        Assert.Equal(2, desk.Year.ToRecord().Value.ReadLedger<JournalMaterial>().Length);
    }

    [Fact]
    public void Material_Withdrawn_StandsNoMore()
    {
        var desk = Open();
        desk.Do("t-1", At(Monday, 7), new RecordLedgerFact(OfAlgebra()));

        desk.Do("t-1", At(Monday, 8), new WithdrawFact(new RecordLedgerFact(OfAlgebra()).Address, 1));

        Assert.Empty(desk.Year.AllOf<JournalMaterial>(RevisedKinds.OfLedger<JournalMaterial>()));
    }

    [Fact]
    public void Material_OfAnotherJournal_IsNotTakenOver()
    {
        var desk = Open();
        desk.Do("t-1", At(Monday, 7), new RecordLedgerFact(OfAlgebra()));

        Assert.Equal(RefusalDefects.MaterialMoved, desk.Refused("t-2", At(Monday, 8), new RecordLedgerFact(new JournalMaterial(Id, AlgebraB, MaterialKind.Task, Content)) { Version = 1 }).Code);
    }

    [Fact]
    public void PersonalFileAndPortfolio_OfAnotherPerson_AreNotTakenOver()
    {
        var desk = Open();
        desk.Do("t-1", At(Monday, 7), new RecordLedgerFact(new PersonalFileItem(Id, Pupil, Content)), new RecordLedgerFact(new PortfolioItem(Id, PersonId.Parse("p-1"), PortfolioKind.Work, Content)));

        var other = PupilId.Parse("p-3");
        Assert.Equal(RefusalDefects.MaterialMoved, desk.Refused("t-2", At(Monday, 8), new RecordLedgerFact(new PersonalFileItem(Id, other, Content)) { Version = 1 }).Code);
        Assert.Equal(
            RefusalDefects.MaterialMoved,
            desk.Refused("t-2", At(Monday, 8), new RecordLedgerFact(new PortfolioItem(Id, PersonId.Parse(other.Value), PortfolioKind.Work, Content)) { Version = 1 }).Code);
    }

    [Fact]
    public void Material_ForALessonOfAnotherJournal_IsRefused()
    {
        var material = new JournalMaterial(Id, AlgebraB, MaterialKind.Task, Content) { Lesson = Desk.Lesson };

        Assert.Equal(RecordDefects.Dangling, Open().Refused("t-1", At(Monday, 7), new RecordLedgerFact(material)).Code);
    }

    [Theory]
    [InlineData("https://example.org/a?b=1", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//example.org", false)]
    [InlineData("https://example.org/a b", false)]
    [InlineData("file:///etc/passwd", false)]
    public void Link_OfHttpAlone_IsOne(string text, bool isOne) => Assert.Equal((isOne, isOne ? text : ""), (WebLink.TryParse(text, out var link), link.Value));

    [Fact]
    public void File_Wrong_IsRefused()
    {
        var digest = FileDigest.Parse(new string('a', 64));

        Assert.False(FileDigest.TryParse(new string('A', 64), out _));
        Assert.Throws<ArgumentException>(() => new StoredFile(" ", "application/pdf", 1, digest));
        Assert.Throws<ArgumentException>(() => new StoredFile("a.pdf", "", 1, digest));
        Assert.Throws<ArgumentException>(() => new StoredFile("a.pdf", "application/pdf", 1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StoredFile("a.pdf", "application/pdf", 0, digest));
        Assert.Throws<ArgumentException>(() => new MaterialContent(" "));
    }

    private static JournalMaterial OfAlgebra() => new(Id, Algebra, MaterialKind.Task, Content) { Lesson = Desk.Lesson };
}
