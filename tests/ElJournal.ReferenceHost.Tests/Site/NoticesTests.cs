using System.Collections.Immutable;
using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Schools.Notices;
using ElJournal.ReferenceHost.Schools.Outboxes;
using ElJournal.ReferenceHost.Site.Messages;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.Extensions.Logging.Abstractions;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>Notices of new marks and absences, and what of them leaves the school.</summary>
[Collection(FamilySite.Name)]
public sealed class NoticesTests(SiteFixture site)
{
    private string Guardian => site.PersonOf(DemoAccounts.Guardian);

    [Fact]
    public async Task Round_TellsWhatIsNewOnceAndAlsoByTheAgreedContact()
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        await guardian.PageAsync("/contacts");
        await guardian.PostAsync("/contacts", ("guardian", Guardian), ("kind", "email"), ("value", "семья@пример.рф"));
        var contact = site.All<FamilyContact>().Last(c => c.Guardian.Value == Guardian && c.Kind == ContactKind.Email);
        await guardian.PostAsync("/contacts/form", ("guardian", Guardian), ("pupil", site.Pupil().Value), ("form", $"contact:{contact.Id}"), ("unwanted", "attendance"), ("standing", await AgreedForms.StandingAsync(guardian, site.Pupil())));
        var outbox = new MemoryOutbox();
        var round = new NoticeRound(site.School, new LetterCarrier(new TextStore(site.School.Store), outbox, NullLogger<LetterCarrier>.Instance));

        var (year, access) = site.School.Journal.State;
        var stranger = new Guardianship(GuardianId.Parse(Guardian), site.Stranger());
        var shut = new DeskState(year, new SchoolAccess(access.Policy, access.Register, [stranger], []));
        Assert.Empty(round.NoticesOf(shut, site.Clock.GetCurrentInstant()));

        var first = await round.MakeAsync();
        var second = await round.MakeAsync();

        Assert.True(first > 0, "the demo school has marks of the last days");
        Assert.Equal(0, second);
        var mine = site.All<Message>().Where(m => m.IsNotice && m.Recipient?.Value == Guardian && m.Pupil == site.Pupil()).ToList();
        var notice = Assert.Single(mine);
        Assert.Equal(MessageTopics.Progress, notice.Topics);
        Assert.Null(notice.Sender);
        var page = await guardian.PageAsync("/messages?notices=true");
        Assert.Contains("новое в дневнике", page, StringComparison.Ordinal);
        Assert.Contains("отметка", page, StringComparison.Ordinal);
        var letter = Assert.Single(outbox.Letters);
        Assert.Equal((notice.Id, ContactKind.Email, "семья@пример.рф"), (letter.Message, letter.Kind, letter.Address));
        var broken = new MemoryOutbox { Failures = 1 };
        new LetterCarrier(new TextStore(site.School.Store), broken, NullLogger<LetterCarrier>.Instance).Carry(site.Year(), [(notice, "первое"), (notice, "второе")]);
        Assert.Equal("второе", Assert.Single(broken.Letters).Text);
    }

    [Fact]
    public async Task Notices_Many_AreReadPageByPageApartFromLetters()
    {
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        await site.School.Journal.NotifyAsync((_, at) => [.. Enumerable.Range(1, MessagesReader.PageSize + 1).Select(i => (OldNotice(at, i), $"Давнее №{i}."))]);
        var (oldest, count) = ($"Давнее №{MessagesReader.PageSize + 1}.", site.All<Message>().Count(m => m.IsNotice && m.Recipient?.Value == Guardian));

        var letters = await guardian.PageAsync("/messages");
        var (first, second) = (await guardian.PageAsync("/messages?notices=true"), await guardian.PageAsync("/messages?notices=true&page=2"));

        Assert.DoesNotContain("Давнее №", letters, StringComparison.Ordinal);
        Assert.Contains($"Уведомления, новых: {count}<", letters, StringComparison.Ordinal);
        Assert.Contains("Давнее №1.", first, StringComparison.Ordinal);
        Assert.DoesNotContain(oldest, first, StringComparison.Ordinal);
        Assert.Contains("notices=true&amp;page=2\">Более старые", first, StringComparison.Ordinal);
        Assert.Contains(oldest, second, StringComparison.Ordinal);
        Assert.DoesNotContain("Более старые", second, StringComparison.Ordinal);
        Assert.Contains(oldest, await guardian.PageAsync("/messages?notices=true&page=99"), StringComparison.Ordinal);

        var id = $"n-old-{MessagesReader.PageSize + 1}";
        var read = await guardian.PostAsync("/messages/read", ("id", id), ("page", "2"));

        Assert.Equal("/messages?notices=true&page=2", read.Headers.Location?.OriginalString);
        Assert.Contains($"Уведомления, новых: {count - 1}<", await guardian.PageAsync("/messages"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 15)]
    [InlineData("", 15)]
    [InlineData("1", 1)]
    [InlineData("10080", 10080)]
    [InlineData("0", null)]
    public void Interval_ThatCanBeRead_IsTaken(string? text, int? minutes)
    {
        Assert.True(NoticeInterval.TryRead(text, out var every));
        Assert.Equal(minutes, every?.TotalMinutes);
    }

    [Theory]
    [InlineData("off")]
    [InlineData("-1")]
    [InlineData("15m")]
    [InlineData("10081")]
    [InlineData("100000")]
    public void Interval_UnreadableOrTooLong_IsNot(string text) => Assert.False(NoticeInterval.TryRead(text, out _));

    [Fact]
    public void Folder_AddressOfSeveralLines_IsKeptToOne()
    {
        using var folder = new TempFolder();

        new FolderOutbox(folder["out"]).Put(new OutgoingLetter(MessageId.Parse("n-1"), NodaTime.Instant.FromUtc(2024, 4, 16, 9, 0), ContactKind.Phone, "8 900\r\nКуда: другой", "Текст"));

        Assert.Equal("Куда: телефон 8 900  Куда: другой", File.ReadAllLines(Assert.Single(Directory.GetFiles(folder["out"])))[0]);
    }

    [Fact]
    public void Folder_OfLettersToSend_HoldsEachWholeUnderItsOwnName()
    {
        using var folder = new TempFolder();
        var outbox = new FolderOutbox(folder["out"]);

        outbox.Put(new OutgoingLetter(MessageId.Parse("n-1/2"), NodaTime.Instant.FromUtc(2024, 4, 16, 9, 0), ContactKind.Email, "a@b", "Текст"));

        var file = Assert.Single(Directory.GetFiles(folder["out"]));
        Assert.Equal("n-1%2F2.txt", Path.GetFileName(file));
        Assert.Equal("Куда: электронная почта a@b\nКогда: 2024-04-16T09:00:00Z\nСообщение: n-1/2\n\nТекст\n", File.ReadAllText(file));
    }

    /// <summary>Makes a notice of long ago, the older the higher its number.</summary>
    private Message OldNotice(NodaTime.Instant at, int number) => new(MessageId.Parse($"n-old-{number}"))
    {
        SentAt = at - NodaTime.Duration.FromDays(60) - NodaTime.Duration.FromMinutes(number),
        Recipient = Domain.People.PersonId.Parse(Guardian),
        IsNotice = true,
    };

    private sealed class MemoryOutbox : IOutbox
    {
        internal ImmutableArray<OutgoingLetter> Letters { get; private set; } = [];

        /// <summary>Gets or sets how many letters it will not take.</summary>
        internal int Failures { get; set; }

        public void Put(OutgoingLetter letter) => Letters = Failures-- > 0 ? throw new ArgumentException("No such place.", nameof(letter)) : Letters.Add(letter);
    }
}
