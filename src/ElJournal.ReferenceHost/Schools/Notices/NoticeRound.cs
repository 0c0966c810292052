using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Schools.Outboxes;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools.Notices;

/// <summary>Обход уведомлений: tells guardians of the marks and absences that were entered since the last round, each guardian in one message a pupil, as the guardian has agreed, and of nothing that access keeps from the guardian.</summary>
/// <remarks>What was told when stands in the journal itself: a notice is a message there, and the last one is where the next round goes on from. Who is told on paper gets none.</remarks>
/// <param name="school">The school.</param>
/// <param name="carrier">Takes the notices to the contacts that were agreed.</param>
internal sealed class NoticeRound(OpenSchool school, LetterCarrier carrier)
{
    /// <summary>How old the day of a mark or lesson may be to be news: what is entered later still, as by an import, is seen in the diary.</summary>
    internal const int MaxAge = 7;

    /// <summary>Makes a round.</summary>
    /// <param name="cancellation">Ends the wait for its turn.</param>
    /// <returns>How many notices were sent.</returns>
    internal async Task<int> MakeAsync(CancellationToken cancellation = default)
    {
        var sent = await school.Journal.NotifyAsync(NoticesOf, cancellation);
        carrier.Carry(school.Journal.State.Year, sent);
        return sent.Length;
    }

    /// <summary>Gives the notices that are due.</summary>
    /// <param name="state">The year as it stands, and who may do what in it.</param>
    /// <param name="at">When.</param>
    internal ImmutableArray<(Message Message, string Text)> NoticesOf(DeskState state, Instant at)
    {
        var year = state.Year;
        var today = year.Clock!.DateOf(at);
        var news = new NewsReader(year, new DateSpan(today.PlusDays(-MaxAge), today)).Read(LastRound(year));
        var statements = year.AllOf<FamilyStatement>(RevisedKinds.OfLedger<FamilyStatement>()).ToLookup(s => s.Guardian);
        return
        [
            .. year.AllOf<Guardianship>(RevisedKinds.OfLedger<Guardianship>())
                .Where(g => g.Span.Contains(today) && news.Contains(g.Pupil))
                .Select(g => (g.Guardian, g.Pupil))
                .Distinct()
                .Select(g => (g.Guardian, g.Pupil, News: Wanted(Allowed(news[g.Pupil], g.Guardian, state.Access, at), AgreedForm.Of(statements[g.Guardian], g.Guardian, g.Pupil, today))))
                .Where(g => !g.News.IsEmpty)
                .Select((g, number) => (NoticeTo(g.Guardian, g.Pupil, g.News, at, number), TextOf(g.Pupil, g.News))),
        ];
    }

    private static Instant LastRound(RevisedYear year) => year.AllOf<Message>(RevisedKinds.OfLedger<Message>())
        .Where(m => m is { IsNotice: true, SentAt: not null })
        .Select(m => m.SentAt!.Value)
        .DefaultIfEmpty(Instant.MinValue)
        .Max();

    /// <summary>Keeps what the guardian may read in the diary: a notice is no way around an act that shuts it.</summary>
    private static IEnumerable<NewsItem> Allowed(IEnumerable<NewsItem> news, GuardianId guardian, SchoolAccess access, Instant at) =>
        access.FindActor(PersonId.Parse(guardian.Value)) is { } actor ? news.Where(n => access.Decide(actor, AccessAction.Read, access.Resolve(n.Target), at).IsAllowed) : [];

    private static ImmutableArray<NewsItem> Wanted(IEnumerable<NewsItem> news, AgreedForm form) =>
        form.IsOnPaper ? [] : [.. news.Where(n => !form.Unwanted.HasFlag(n.Topic))];

    private static Message NoticeTo(GuardianId guardian, PupilId pupil, ImmutableArray<NewsItem> news, Instant at, int number) => new(MessageId.Parse($"n-{at.ToUnixTimeMilliseconds()}-{number}"))
    {
        SentAt = at,
        Recipient = PersonId.Parse(guardian.Value),
        Pupil = pupil,
        Topics = news.Aggregate(MessageTopics.None, (all, n) => all | n.Topic),
        IsNotice = true,
    };

    private string TextOf(PupilId pupil, ImmutableArray<NewsItem> news) =>
        $"{school.Names.Of(pupil.Value)}, новое в дневнике:\n{string.Join('\n', news.Select(n => $"{Wording.Of(n.Day)} — {n.Text}"))}";
}
