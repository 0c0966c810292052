using System.Net;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site.Announcements;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>Lists that grow without bound are shown page by page.</summary>
[Collection(OfficeSite.Name)]
public sealed class PagingTests(SiteFixture site)
{
    [Theory]
    [InlineData(0, null, 1, 0, false)]
    [InlineData(2, null, 1, 2, false)]
    [InlineData(3, 1, 1, 3, false)]
    [InlineData(4, 1, 1, 3, true)]
    [InlineData(4, 2, 2, 1, false)]
    [InlineData(6, 2, 2, 3, false)]
    [InlineData(7, 99, 3, 1, false)]
    [InlineData(7, 0, 1, 3, true)]
    [InlineData(7, int.MinValue, 1, 3, true)]
    public void Cut_OfAPage_GivesItsItemsAndWhetherMoreFollow(int count, int? asked, int number, int shown, bool hasNext)
    {
        var page = Paging.Cut(Enumerable.Range(0, count), asked, size: 3);

        Assert.Equal((number, hasNext), (page.Number, page.HasNext));
        Assert.Equal(Enumerable.Range((number - 1) * 3, shown), page.Items);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("abc", 1)]
    [InlineData("-2", 1)]
    [InlineData("99999999999", 1)]
    [InlineData("12", 12)]
    public void NumberIn_WhatIsNoNumber_IsTheFirst(string? text, int number) => Assert.Equal(number, Paging.NumberIn(text));

    [Fact]
    public async Task Lists_APageThatIsNoNumber_IsTheFirst()
    {
        using var director = await site.OpenAsync(DemoAccounts.Director);

        foreach (var address in new[] { "/announcements?page=abc", "/journals?page=", "/messages?page=99999999999", "/findings?page=x&state=Unheard" })
        {
            using var answer = await director.GetAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        }
    }

    [Fact]
    public async Task Announcements_Many_AreReadPageByPage()
    {
        using var pupil = await site.OpenAsync(DemoAccounts.Pupil);
        var author = StaffId.Parse("d-01");
        site.School.Journal.Submit(PersonId.Parse(author.Value), at =>
        [
            .. Enumerable.Range(1, AnnouncementsReader.PageSize + 1).Select(i => new WordedCommand(
                new RecordLedgerFact(new Announcement(AnnouncementId.Parse($"a-many-{i:00}")) { PublishedAt = at, Author = author, Class = site.Class() }), $"Объявление №{i:00}.")),
        ]);
        var last = $"Объявление №{AnnouncementsReader.PageSize + 1}.";

        var (first, second) = (await pupil.PageAsync("/announcements"), await pupil.PageAsync("/announcements?page=2"));
        var read = await pupil.PostAsync("/announcements/read", ("id", $"a-many-{AnnouncementsReader.PageSize + 1}"), ("page", "2"));

        Assert.DoesNotContain(last, first, StringComparison.Ordinal);
        Assert.Contains("/announcements?page=2\">Более старые", first, StringComparison.Ordinal);
        Assert.Contains(last, second, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, "/announcements?page=2"), (read.StatusCode, read.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Messages_PagesOfAChosenClass_KeepIt()
    {
        using var teacher = await site.OpenAsync(DemoAccounts.ClassTeacher);
        var chosen = $"class={Uri.EscapeDataString(site.Class().Value)}";

        var page = await teacher.PageAsync($"/messages?{chosen}");

        Assert.Contains($"notices=true&amp;{chosen}", page, StringComparison.Ordinal);
    }
}
