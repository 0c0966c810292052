using System.Net;
using System.Text.RegularExpressions;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>What families write to the school, and what is answered.</summary>
[Collection(FamilySite.Name)]
public sealed partial class LettersTests(SiteFixture site)
{
    private string ClassTeacher => site.PersonOf(DemoAccounts.ClassTeacher);

    [Theory]
    [InlineData(DemoAccounts.Guardian)]
    [InlineData(DemoAccounts.Pupil)]
    public async Task Letter_ToTheClassTeacher_IsReadByNobodyElseAndAnswered(string login)
    {
        var (question, answer) = ($"Вопрос: {login}", $"Ответ: {login}");
        using var family = await site.OpenAsync(login);
        using var teacher = await site.OpenAsync(DemoAccounts.ClassTeacher);
        using var director = await site.OpenAsync(DemoAccounts.Director);
        Assert.Contains("классный руководитель", await family.PageAsync("/messages"), StringComparison.Ordinal);

        var sent = await family.PostAsync("/messages/letter", ("pupil", site.Pupil().Value), ("to", ClassTeacher), ("topic", "progress"), ("text", question));

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        var letter = site.All<Message>().Single(m => m.Sender?.Value == site.PersonOf(login) && m.ReplyTo is null && m.Topics == MessageTopics.Progress);
        Assert.Equal((ClassTeacher, site.Pupil()), (letter.Recipient?.Value, letter.Pupil));
        var page = await teacher.PageAsync("/messages");
        Assert.Contains(question, page, StringComparison.Ordinal);
        Assert.Contains("— новое", page, StringComparison.Ordinal);
        Assert.DoesNotContain(question, await director.PageAsync("/messages"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await teacher.PostAsync("/messages/answer", ("answered", letter.Id.Value), ("text", answer))).StatusCode);

        Assert.Contains(answer, await family.PageAsync("/messages"), StringComparison.Ordinal);
        Assert.Contains(site.All<Message>(), m => m.ReplyTo == letter.Id && m.Recipient?.Value == site.PersonOf(login) && m.Sender?.Value == ClassTeacher);
        Assert.DoesNotContain(answer, await director.PageAsync("/messages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_ToWhoeverDoesNotTeachThePupil_IsRefusedByThePageAndByTheDesk()
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        var page = await guardian.PageAsync("/messages");
        var stranger = site.School.Journal.State.Access.Register.Staff.First(s => !page.Contains($"value=\"{s}\"", StringComparison.Ordinal));

        var answer = await guardian.PostAsync("/messages/letter", ("pupil", site.Pupil().Value), ("to", stranger.Value), ("text", "Не нам"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Выберите, кому написать.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("access.demo-family-writes-own-staff", NormOf(DemoAccounts.Guardian, stranger.Value, site.PersonOf(DemoAccounts.Guardian)));
    }

    [Fact]
    public void Letter_InSomebodyElsesName_IsRefused() =>
        Assert.Equal("access.messages-own-name", NormOf(DemoAccounts.Guardian, ClassTeacher, author: site.PersonOf(DemoAccounts.Pupil)));

    [Theory]
    [InlineData("absence", "Сообщаем об отсутствии.")]
    [InlineData("data", "Просим исправить данные.")]
    [InlineData("mark", "пересмотреть отметку.")]
    public async Task Letter_AboutWhatFamiliesAskFor_IsBegunForThem(string about, string words)
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);

        Assert.Contains(words, await guardian.PageAsync($"/messages?pupil={site.Pupil()}&about={about}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_AboutAMark_GoesToItsTeacher()
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        var subject = Subject().Match(await guardian.PageAsync($"/diary/{site.Pupil()}/marks")).Groups["path"].Value;
        var question = WebUtility.HtmlDecode(Question().Match(await guardian.PageAsync(subject)).Groups["path"].Value);

        var page = await guardian.PageAsync(question);

        var journal = site.School.Journal.State.Access.Register.Journals.Single(j => question.EndsWith($"journal={j.Id}", StringComparison.Ordinal));
        Assert.Contains($"<option value=\"{journal.Teacher}\" selected>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_ToWhatOneDidNotGet_IsNotFound()
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        using var pupil = await site.OpenAsync(DemoAccounts.Pupil);
        await guardian.PageAsync("/messages");
        await pupil.PageAsync("/messages");
        await guardian.PostAsync("/messages/letter", ("pupil", site.Pupil().Value), ("to", ClassTeacher), ("text", "Только руководителю"));
        var letter = site.All<Message>().Last(m => m.Sender?.Value == site.PersonOf(DemoAccounts.Guardian));

        Assert.Equal(HttpStatusCode.NotFound, (await pupil.PostAsync("/messages/answer", ("answered", letter.Id.Value), ("text", "Я тоже"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await guardian.PostAsync("/messages/answer", ("answered", letter.Id.Value), ("text", "Сам себе"))).StatusCode);
    }

    /// <summary>Gives the norm that denies a letter about the pupil of the demo.</summary>
    private string? NormOf(string login, string to, string author)
    {
        var access = site.School.Journal.State.Access;
        var target = new AccessTarget(ResourceKind.Messages) { Pupil = site.Pupil(), Author = PersonId.Parse(author), Addressee = PersonId.Parse(to) };
        var decision = access.Decide(access.FindActor(PersonId.Parse(site.PersonOf(login)))!, AccessAction.Enter, access.Resolve(target), site.School.Clock.GetCurrentInstant());
        return decision.IsAllowed ? null : decision.Norm!.Id.Value;
    }

    [GeneratedRegex("href=\"(?<path>/diary/[^\"/]+/marks/[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Subject();

    [GeneratedRegex("href=\"(?<path>/messages[^\"]+about=mark[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Question();
}
