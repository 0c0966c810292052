using System.Net;
using System.Text.RegularExpressions;
using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>Contacts of families, and that what is sent goes in the form that they have agreed to.</summary>
[Collection(FamilySite.Name)]
public sealed partial class ContactsTests(SiteFixture site)
{
    private string Guardian => site.PersonOf(DemoAccounts.Guardian);

    [Fact]
    public async Task Contact_OfTheFamilyItself_IsMarkedSoAndTakenBack()
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        await guardian.PageAsync("/contacts");

        var page = await (await guardian.PostAsync("/contacts", ("guardian", Guardian), ("kind", "phone"), ("value", "8 900 000-00-01"))).Content.ReadAsStringAsync();

        Assert.Contains("8 900 000-00-01", page, StringComparison.Ordinal);
        Assert.Contains("введён семьёй в своей учётной записи", page, StringComparison.Ordinal);
        var contact = Assert.Single(site.All<FamilyContact>(), c => c.Guardian.Value == Guardian && c is { Kind: ContactKind.Phone, Source: ContactSource.OwnEntry } && c.Id.Value.StartsWith("c-", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, (await guardian.PostAsync("/contacts/remove", ("guardian", Guardian), ("contact", contact.Id.Value), ("version", "1"))).StatusCode);
        Assert.DoesNotContain(site.All<FamilyContact>(), c => c.Id == contact.Id);
    }

    [Fact]
    public async Task Contact_EnteredByStaff_NeedsItsSource()
    {
        using var teacher = await site.OpenAsync(DemoAccounts.ClassTeacher);
        Assert.Contains($"/contacts?guardian={Guardian}", await teacher.PageAsync("/contacts"), StringComparison.Ordinal);
        await teacher.PageAsync($"/contacts?guardian={Guardian}");

        var refused = await teacher.PostAsync("/contacts", ("guardian", Guardian), ("kind", "phone"), ("value", "8 900 000-00-02"));
        var accepted = await teacher.PostAsync("/contacts", ("guardian", Guardian), ("kind", "phone"), ("value", "8 900 000-00-02"), ("source", "paper"));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (refused.StatusCode, accepted.StatusCode));
        Assert.Contains("Назовите, как семья передала контакт", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(site.All<FamilyContact>(), c => c.Guardian.Value == Guardian && c.Source == ContactSource.Paper && c.Id.Value.StartsWith("c-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "email", "Напишите номер или адрес.")]
    [InlineData("не адрес", "email", "нет знака @")]
    [InlineData("семья @пример.рф", "email", "есть пробел")]
    [InlineData("a@b\r\nКуда: другой", "email", "не одной строкой")]
    [InlineData("8 900", "голубь", "Выберите вид контакта.")]
    public async Task Contact_Unfit_IsRefusedWithTheRemedy(string value, string kind, string remedy)
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        await guardian.PageAsync("/contacts");

        var answer = await guardian.PostAsync("/contacts", ("guardian", Guardian), ("kind", kind), ("value", value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(remedy, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contacts_OfAnotherFamily_AreNotForTheEyesOfAny()
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        using var pupil = await site.OpenAsync(DemoAccounts.Pupil);
        using var teacher = await site.OpenAsync(DemoAccounts.Teacher);
        var other = site.All<Guardianship>().First(g => g.Guardian.Value != Guardian).Guardian.Value;
        await guardian.PageAsync("/contacts");

        Assert.DoesNotContain(other, await guardian.PageAsync($"/contacts?guardian={other}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await pupil.GetAsync("/contacts")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync($"/contacts?guardian={other}")).StatusCode);
    }

    [Fact]
    public async Task Child_OutsideTheClassOfWhoLooks_IsNeitherShownNorAgreedAbout()
    {
        var sibling = site.Stranger();
        var record = new RecordLedgerFact(new Guardianship(GuardianId.Parse(Guardian), sibling));
        site.Write(DemoAccounts.Secretary, reason: null, record);
        using var family = await site.OpenAsync(DemoAccounts.Guardian);
        using var teacher = await site.OpenAsync(DemoAccounts.ClassTeacher);

        Assert.Contains($"value=\"{sibling}\"", await family.PageAsync("/contacts"), StringComparison.Ordinal);
        var page = await teacher.PageAsync($"/contacts?guardian={Guardian}");
        var answer = await teacher.PostAsync("/contacts/form", ("guardian", Guardian), ("pupil", sibling.Value), ("form", "diary"));

        Assert.Contains($"value=\"{site.Pupil()}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"value=\"{sibling}\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Form_OnPaper_TakesMessagesOutOfTheDiary()
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        using var teacher = await site.OpenAsync(DemoAccounts.ClassTeacher);
        await guardian.PageAsync("/contacts");
        await teacher.PageAsync("/messages");

        Assert.Equal(HttpStatusCode.OK, (await AgreeAsync(guardian, "declines")).StatusCode);
        var page = await (await teacher.PostAsync("/messages", ("pupil", site.Pupil().Value), ("text", "Вручить на бумаге"))).Content.ReadAsStringAsync();
        var sheet = Sheet().Match(page).Groups["path"].Value;
        Assert.Equal(HttpStatusCode.OK, (await AgreeAsync(guardian, "diary", ("unwanted", "attendance"))).StatusCode);

        Assert.Equal(MessageChannel.Outside, site.All<Message>().Last(m => m.Recipient?.Value == Guardian && !m.IsNotice).Channel);
        Assert.Contains("Вручить на бумаге", await teacher.PageAsync(sheet), StringComparison.Ordinal);
        using var other = await site.OpenAsync(DemoAccounts.Teacher);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(sheet)).StatusCode);
        var stated = Assert.Single(site.All<FamilyStatement>(), s => s.Guardian.Value == Guardian && s.Pupil == site.Pupil() && s.Date == Today);
        Assert.Equal((FamilyStatementKind.Electronic, MessageTopics.Attendance), (stated.Kind, stated.Unwanted));
    }

    [Fact]
    public async Task Form_ThatIsNone_IsRefused()
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        await guardian.PageAsync("/contacts");

        Assert.Equal(HttpStatusCode.BadRequest, (await AgreeAsync(guardian, "contact:чужой")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await AgreeAsync(guardian, "голубями")).StatusCode);
    }

    [Fact]
    public async Task Form_ChangedMeanwhile_ShowsBothAndKeepsWhatStands()
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        var shown = await AgreedForms.StandingAsync(guardian, site.Pupil());
        Assert.Equal(HttpStatusCode.OK, (await AgreeAsync(guardian, "cannot", ("unwanted", "progress"))).StatusCode);

        var late = await guardian.PostAsync("/contacts/form", ("guardian", Guardian), ("pupil", site.Pupil().Value), ("form", "declines"), ("standing", shown));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        Assert.Contains("Теперь стоит: на бумаге: не может", page, StringComparison.Ordinal);
        Assert.Contains("Вы выбрали: на бумаге: не хочет", page, StringComparison.Ordinal);
        Assert.DoesNotContain(site.All<FamilyStatement>(), s => s.Guardian.Value == Guardian && s.Kind == FamilyStatementKind.Declines && s.Date == Today);
    }

    [Fact]
    public async Task Form_SavedAgainUnchanged_HasNothingToChange()
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        Assert.Equal(HttpStatusCode.OK, (await AgreeAsync(guardian, "cannot")).StatusCode);
        var before = site.All<FamilyStatement>().Count;

        var again = await AgreeAsync(guardian, "cannot");

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Contains("менять нечего", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, site.All<FamilyStatement>().Count);
    }

    private NodaTime.LocalDate Today => site.School.Journal.State.Access.Register.Clock.DateOf(site.School.Clock.GetCurrentInstant());

    /// <summary>Sends the form as the page shows it.</summary>
    private async Task<HttpResponseMessage> AgreeAsync(SiteClient guardian, string form, params (string, string)[] more) =>
        await guardian.PostAsync("/contacts/form", [("guardian", Guardian), ("pupil", site.Pupil().Value), ("form", form), ("standing", await AgreedForms.StandingAsync(guardian, site.Pupil())), .. more]);

    [GeneratedRegex("href=\"(?<path>/messages/[^\"]+/sheet)\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sheet();
}
