using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Api;
using ElJournal.Rules.Access;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Site.Keys;

/// <summary>Reads the keys that somebody may see: one's own, and those of all where one may block credentials.</summary>
internal sealed class KeysReader(Visit visit, TokenStore tokens)
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd.MM.yyyy");

    private readonly bool ofAll = visit.May(AccessAction.Correct, new AccessTarget(ResourceKind.Credentials));

    /// <summary>Gives the keys that the person may see, and so revoke.</summary>
    internal IEnumerable<ApiToken> Seen() => tokens.All().Where(t => ofAll || t.Login == visit.Account.Login);

    internal KeysModel Read(string? issued = null, Notice? notice = null) => new(
        [.. Seen().Select(RowOf)],
        ofAll,
        [.. visit.Categories.Select(c => (AccessCodes.Categories.Format(c), AccessCodes.Categories.MeaningOf(c)))],
        [.. ApiScopes.Codes.Codes.Select(s => (s.Text, s.Meaning))],
        issued,
        notice);

    private IssuedKey RowOf(ApiToken token)
    {
        var isGood = token.IsGoodAt(visit.Now);
        var state = token.RevokedAt is { } revoked ? $"отозван {DayOf(revoked)}"
            : isGood ? $"действует до {DayOf(token.ExpiresAt)}"
            : $"истёк {DayOf(token.ExpiresAt)}";
        return new IssuedKey(
            token.Id,
            token.Login,
            AccessCodes.Categories.TryParse(token.Category, out var category) ? AccessCodes.Categories.MeaningOf(category) : token.Category,
            string.Join("; ", ApiScopes.Parse(token.Scopes).Select(ApiScopes.Codes.MeaningOf)),
            state,
            isGood);
    }

    private string DayOf(Instant at) => Day.Format(visit.Register.Clock.DateOf(at));
}
