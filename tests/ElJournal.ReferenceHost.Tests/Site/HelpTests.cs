using System.Net;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site.Help;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests.Site;

[Collection(OfficeSite.Name)]
public sealed class HelpTests(SiteFixture site)
{
    [Fact]
    public async Task FamilyAccess_WithoutASession_SaysWhoIssuesItAndWhatIsSeen()
    {
        using var client = site.Open();

        var signIn = await client.PageAsync("/sign-in");
        var page = WebUtility.HtmlDecode(await client.PageAsync("/access"));

        Assert.Contains("href=\"/access\"", signIn, StringComparison.Ordinal);
        Assert.Contains("Данные для входа выдаёт администратор", page, StringComparison.Ordinal);
        Assert.Contains("<li>итоговые отметки</li>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<li>читанные данные</li>", page, StringComparison.Ordinal);
        Assert.Contains("Каждый может узнать, как получить доступ.", page, StringComparison.Ordinal);
        Assert.Contains("результаты вручают на бумаге", page, StringComparison.Ordinal);
    }

    [Fact]
    public void FamilyAccess_ByTheChainOfAnotherAct_NamesItsHands()
    {
        var regulation = new Regulation(PackLibrary.Standard.Get("aleksandrovskaya-2021").Value);

        var model = new FamilyAccessReader(regulation, AccessPolicy.Compile(regulation), new LocalDate(2023, 9, 12)).Read("Школа");

        Assert.Equal("директор, администратор системы, классный руководитель", string.Join(", ", model.Issuers));
        Assert.Contains("Семье данные для входа идут через классного руководителя (п. 3.1)", model.Limits);
    }

    [Theory]
    [InlineData(DemoAccounts.Teacher, "Сегодня", "Дневник")]
    [InlineData(DemoAccounts.Guardian, "Дневник", "Сегодня")]
    [InlineData(DemoAccounts.Administrator, "Доступ людей", "Дневник")]
    public async Task Help_ForACategory_TellsOfItsOwnSections(string login, string own, string other)
    {
        using var client = await site.OpenAsync(login);

        var page = await client.PageAsync("/help");

        Assert.Contains($">{own}</a></dt>", page, StringComparison.Ordinal);
        Assert.DoesNotContain($">{other}</a></dt>", page, StringComparison.Ordinal);
        Assert.Contains("Администратор журнала:", page, StringComparison.Ordinal);
    }
}
