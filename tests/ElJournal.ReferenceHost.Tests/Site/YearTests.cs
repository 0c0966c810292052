using System.Net;
using ElJournal.Domain.Families;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site.Years;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Desk;
using Microsoft.Data.Sqlite;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>The end of a year; a school of its own, since nothing is entered afterwards.</summary>
public sealed class YearTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly byte[] Kept = [1, 2, 3];
    private static readonly byte[] Lost = [4, 5, 6];

    [Fact]
    public async Task Year_ClosedByTheAdministrator_TakesNoEntryAndGoesOnInTheNext()
    {
        using var administrator = await site.OpenAsync(DemoAccounts.Administrator);
        using var folder = new TempFolder();
        string[] open = ["school", "next-year", "--database", site.Database, "--into", folder["next.db"], "--order", "77-у", "--order-date", "31.05.2024"];
        await administrator.GetAsync(YearEndpoints.Path);
        LayOutInTheLibrary();

        var guardian = PersonId.Parse(site.PersonOf(DemoAccounts.Guardian));
        var contact = new RecordLedgerFact(new FamilyContact(ContactId.Parse("c-next"), GuardianId.Parse(guardian.Value), ContactKind.Email) { Source = ContactSource.OwnEntry });
        Assert.IsType<DeskReply.Accepted>(site.School.Journal.Submit(guardian, _ => [new WordedCommand(contact, "семья@пример.рф")]));

        var early = Run.At(site.Clock, open);
        var unsure = await administrator.PostAsync($"{YearEndpoints.Path}/close");
        var closed = await administrator.PostAsync($"{YearEndpoints.Path}/close", ("sure", "yes"));
        var entry = Enter();
        var opened = Run.At(site.Clock, open);

        Assert.StartsWith("ELJ-D565", Assert.Single(early.ErrorLines), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (unsure.StatusCode, closed.StatusCode));
        Assert.Equal("ELJ-D711", Assert.Single(Assert.IsType<DeskReply.Refused>(entry).Refusals).Code);
        Assert.Equal(0, opened.ExitCode);
        Assert.Contains(FileStore.DigestOf(Lost).Value, Assert.Single(opened.ErrorLines), StringComparison.Ordinal);
        AssertGoesOn(OpenSchool.From(new Store(StoreAddress.TryParse(folder["next.db"])!), site.Clock).Value);
        SqliteConnection.ClearAllPools();
    }

    [Theory]
    [InlineData(DemoAccounts.Secretary)]
    [InlineData(DemoAccounts.Guardian)]
    [InlineData(DemoAccounts.Authority)]
    public async Task Year_WhoHasNothingToDoWithIt_FindsNothing(string login)
    {
        using var client = await site.OpenAsync(login);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(YearEndpoints.Path)).StatusCode);
    }

    [Theory]
    [InlineData("--into", "ELJ-D561")]
    [InlineData("--order-date", "ELJ-D562")]
    [InlineData("--order", "ELJ-D563")]
    public void NextYear_BadInput_IsRefusedAndLeavesNoStore(string option, string code)
    {
        using var folder = new TempFolder();
        var given = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["--database"] = folder["old.db"],
            ["--into"] = option == "--into" ? folder["old.db"] : folder["next.db"],
            ["--order"] = option == "--order" ? " " : "77-у",
            ["--order-date"] = option == "--order-date" ? "весной" : "2024-05-31",
        };

        var run = Run.Of(["school", "next-year", .. given.SelectMany(o => new[] { o.Key, o.Value })]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(code, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    /// <summary>Puts two materials into the library; the store has the file of one only.</summary>
    private void LayOutInTheLibrary()
    {
        WordedCommand Of(string id, byte[] file, bool isStored) => new(
            new RecordLedgerFact(new LibraryMaterial(MaterialId.Parse(id), LibrarySection.Documents, new MaterialContent(id) { File = new StoredFile($"{id}.txt", "text/plain", file.Length, FileStore.DigestOf(file)) })),
            Text: null,
            isStored ? new FileRow { Digest = FileStore.DigestOf(file).Value, Content = file } : null);
        Assert.IsType<DeskReply.Accepted>(site.School.Journal.Submit(PersonId.Parse(site.PersonOf(DemoAccounts.Teacher)), _ => [Of("m-kept", Kept, isStored: true), Of("m-lost", Lost, isStored: false)]));
    }

    private DeskReply Enter()
    {
        var state = site.School.Journal.State;
        var me = site.PersonOf(DemoAccounts.Teacher);
        var lesson = state.Access.Register.Journals.Where(j => j.Teacher?.Value == me).SelectMany(j => state.Year.LessonsOf(j.Id)).First();
        return site.School.Journal.Submit(at => new Submission(PersonId.Parse(me), at, new RecordLesson(lesson with { Topic = "После закрытия" }) { Version = state.Year.VersionOf(new RecordLesson(lesson).Address) }) { Reason = "описка" });
    }

    private void AssertGoesOn(OpenSchool next)
    {
        var (before, after) = (site.School.Journal.State.Access.Register, next.Journal.State.Access.Register);
        var pupil = PupilId.Parse(site.PersonOf(DemoAccounts.Pupil));
        var schoolClass = before.FindClass(before.Enrolments.Last(e => e.Pupil == pupil).Class)!;
        var moved = Assert.Single(after.Enrolments, e => e.Pupil == pupil);
        Assert.Equal(before.Year.First.PlusYears(1), after.Year.First);
        Assert.Equal(schoolClass.Grade + 1, after.FindClass(moved.Class)!.Grade);
        Assert.Equal("77-у", moved.Order!.Number);
        Assert.Empty(after.Journals);
        Assert.DoesNotContain(after.Pupils, p => before.Enrolments.Where(e => e.Pupil == p).All(e => before.FindClass(e.Class)!.Grade == 11));
        Assert.Contains(next.Journal.State.Year.AllOf<Guardianship>(RevisedKinds.OfLedger<Guardianship>()), g => g.Guardian.Value == site.PersonOf(DemoAccounts.Guardian));
        Assert.Equal(site.School.Names.Of(pupil.Value), next.Names.Of(pupil.Value));
        var kept = new FactAddress(RevisedKinds.OfLedger<FamilyContact>(), new("c-next"));
        Assert.Equal("семья@пример.рф", Assert.Single(new TextStore(next.Store).Find([kept])).Value);
        Assert.Equal(Kept, new FileStore(next.Store).Find(FileStore.DigestOf(Kept)));
        Assert.Null(new FileStore(next.Store).Find(FileStore.DigestOf(Lost)));
        using var context = next.Store.Open();
        Assert.Contains(context.Accounts, a => a.Login == DemoAccounts.Pupil);
    }
}
