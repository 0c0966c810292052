using System.Collections.Immutable;
using System.Globalization;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Api;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Keys;

/// <summary>Ключи программ: everybody issues keys of one's own, in one's own categories; who may block credentials revokes any.</summary>
/// <remarks>Nobody issues one for another here, the administrator neither: whoever held it would read as that person, unseen. Who keeps the store can, on the command line.</remarks>
internal static class KeysEndpoints
{
    internal const string Path = "/keys";

    internal static void MapKeys(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (Visit visit, TokenStore tokens) => PageResult.Of<KeysPage>(new KeysReader(visit, tokens).Read()));
        routes.MapPost(Path, Issue);
        routes.MapPost($"{Path}/{{key}}/revoke", Revoke);
    }

    private static IResult Issue(HttpContext context, Visit visit, TokenStore tokens)
    {
        var form = context.Request.Form;
        var reader = new KeysReader(visit, tokens);
        ImmutableArray<ApiScope> scopes = [.. ApiScopes.Codes.Codes.Where(c => form["scope"].Contains(c.Text, StringComparer.Ordinal)).Select(c => c.Value)];
        if (!AccessCodes.Categories.TryParse(form["category"].ToString(), out var category) || !visit.Categories.Contains(category)
            || scopes.IsEmpty
            || !int.TryParse(form["days"], NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > Tokens.MaxDays)
        {
            return PageResult.Of<KeysPage>(
                reader.Read(notice: new Notice(false, $"Ключ не выдан. Выберите одну из своих категорий, хотя бы одну область и срок от 1 до {Tokens.MaxDays} дней.")),
                StatusCodes.Status422UnprocessableEntity);
        }

        var (_, key) = tokens.Issue(visit.Account.Login, category, scopes, Duration.FromDays(days));
        return PageResult.Of<KeysPage>(reader.Read(key));
    }

    private static IResult Revoke(string key, Visit visit, TokenStore tokens)
    {
        var reader = new KeysReader(visit, tokens);
        if (reader.Seen().All(t => t.Id != key))
        {
            return Results.NotFound();
        }

        tokens.Revoke(key);
        return PageResult.Of<KeysPage>(reader.Read(notice: new Notice(true, $"Ключ {key} отозван: следующий запрос с ним не принимается.")));
    }
}
