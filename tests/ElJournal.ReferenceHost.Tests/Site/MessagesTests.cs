using System.Net;
using System.Text.RegularExpressions;
using ElJournal.Domain.Messages;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(FamilySite.Name)]
public sealed partial class MessagesTests(SiteFixture site)
{
    [Fact]
    public async Task Message_OfTheClassTeacher_IsReadByTheFamilyAlone()
    {
        const string Text = "Алгебра идёт хорошо.\nПодробно — на собрании.";
        using var teacher = await site.OpenAsync(DemoAccounts.ClassTeacher);
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        using var other = await site.OpenAsync(DemoAccounts.Teacher);

        await teacher.PageAsync("/messages");
        var sent = await teacher.PostAsync("/messages", ("pupil", site.Pupil().Value), ("topic", "progress"), ("topic", "нет такой"), ("text", Text));

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        var mine = site.All<Message>().Where(m => m.Id.Value.StartsWith("m-", StringComparison.Ordinal) && m.Pupil == site.Pupil()).ToList();
        Assert.Contains(mine, m => m.Recipient?.Value == site.PersonOf(DemoAccounts.Guardian) && m.Topics == MessageTopics.Progress && m.SentAt is not null);
        Assert.Contains("Подробно — на собрании.", await guardian.PageAsync("/messages"), StringComparison.Ordinal);
        Assert.DoesNotContain("Подробно — на собрании.", await other.PageAsync("/messages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_SaidToBeRead_IsSeenAsSuchByBoth()
    {
        using var teacher = await site.OpenAsync(DemoAccounts.ClassTeacher);
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        await teacher.PageAsync("/messages");
        await teacher.PostAsync("/messages", ("pupil", site.Pupil().Value), ("text", "Прочтите и отметьте."));
        var id = Unread().Match(await guardian.PageAsync("/messages")).Groups["id"].Value;

        Assert.Equal(HttpStatusCode.NotFound, (await teacher.PostAsync("/messages/read", ("id", id))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await guardian.PostAsync("/messages/read", ("id", id))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await guardian.PostAsync("/messages/read", ("id", id))).StatusCode);

        Assert.DoesNotContain($"name=\"id\" value=\"{id}\"", await guardian.PageAsync("/messages"), StringComparison.Ordinal);
        Assert.Contains("<span class=\"good\">прочитано</span>", await teacher.PageAsync("/messages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_ToAFamilyOfAnotherClass_IsNotSent()
    {
        using var teacher = await site.OpenAsync(DemoAccounts.ClassTeacher);
        var outsider = site.School.Journal.State.Access.Register.Enrolments.First(e => IsOutOfReach(e.Pupil.Value)).Pupil;
        await teacher.PageAsync("/messages");
        var before = site.All<Message>().Count;

        var answer = await teacher.PostAsync("/messages", ("pupil", outsider.Value), ("text", "Чужим"));

        Assert.Equal((HttpStatusCode.BadRequest, before), (answer.StatusCode, site.All<Message>().Count));
        Assert.Contains("Отметьте хотя бы одну семью.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Напишите текст.")]
    [InlineData("long", "Текст длиннее")]
    public async Task Message_WithoutAFitText_IsNotSent(string text, string complaint)
    {
        using var teacher = await site.OpenAsync(DemoAccounts.ClassTeacher);
        await teacher.PageAsync("/messages");
        var before = site.All<Message>().Count;

        var answer = await teacher.PostAsync("/messages", ("pupil", site.Pupil().Value), ("text", text == "long" ? new string('я', 4001) : text));

        Assert.Equal((HttpStatusCode.BadRequest, before), (answer.StatusCode, site.All<Message>().Count));
        Assert.Contains(complaint, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Announcement_ToTheClass_IsReadByItsFamiliesAndCounted()
    {
        using var teacher = await site.OpenAsync(DemoAccounts.ClassTeacher);
        using var pupil = await site.OpenAsync(DemoAccounts.Pupil);
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        await teacher.PageAsync("/announcements");

        await teacher.PostAsync("/announcements", ("class", site.Class().Value), ("topic", "other"), ("text", "Собрание в среду."));
        foreach (var family in new[] { pupil, guardian })
        {
            var page = await family.PageAsync("/announcements");
            Assert.Contains("Собрание в среду.", page, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Redirect, (await family.PostAsync("/announcements/read", ("id", Unread().Match(page).Groups["id"].Value))).StatusCode);
        }

        Assert.Contains("Прочли: 2", await teacher.PageAsync("/announcements"), StringComparison.Ordinal);
        Assert.Contains("<span class=\"good\">прочитано</span>", await pupil.PageAsync("/announcements"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Announcement_ByTheFamily_IsRefused()
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        await guardian.PageAsync("/announcements");
        var before = site.All<Announcement>().Count;

        var answer = await guardian.PostAsync("/announcements", ("class", site.Class().Value), ("text", "От родителей"));

        Assert.Equal((HttpStatusCode.Conflict, before), (answer.StatusCode, site.All<Announcement>().Count));
    }

    [Fact]
    public async Task Announcement_OfAnotherClass_IsNotShown()
    {
        using var director = await site.OpenAsync(DemoAccounts.Director);
        using var pupil = await site.OpenAsync(DemoAccounts.Pupil);
        await director.PageAsync("/announcements");

        await director.PostAsync("/announcements", ("class", site.OtherClass().Value), ("text", "Только другому классу."));

        Assert.DoesNotContain("Только другому классу.", await pupil.PageAsync("/announcements"), StringComparison.Ordinal);
        var id = site.All<Announcement>().Last(a => a.Class == site.OtherClass()).Id.Value;
        Assert.Equal(HttpStatusCode.NotFound, (await pupil.PostAsync("/announcements/read", ("id", id))).StatusCode);
    }

    /// <summary>Says whether the class teacher of the demo neither leads nor teaches a pupil.</summary>
    private bool IsOutOfReach(string pupil)
    {
        var state = site.School.Journal.State;
        var actor = state.Access.FindActor(Domain.People.PersonId.Parse(site.PersonOf(DemoAccounts.ClassTeacher)))!;
        var target = new Rules.Access.AccessTarget(Rules.Access.ResourceKind.Messages) { Pupil = Domain.People.PupilId.Parse(pupil) };
        return !state.Access.Decide(actor, Rules.Access.AccessAction.Enter, state.Access.Resolve(target), site.School.Clock.GetCurrentInstant()).IsAllowed;
    }

    [GeneratedRegex("name=\"id\" value=\"(?<id>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Unread();
}
