using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Access;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Ключи программ с командной строки: who keeps the store issues and revokes them. A site that runs sees it at once.</summary>
internal static class Tokens
{
    /// <summary>For how many days a key is good at most: a key that nobody thinks of any longer must end.</summary>
    internal const int MaxDays = 366;

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd.MM.yyyy");

    /// <summary>Issues a key and prints it; it is never shown again.</summary>
    internal static int Issue(TokenRequest request, HostConsole console) => WithSchool(request.Database, console, school =>
    {
        var bag = new DefectBag();
        var account = AccountOf(request, school, bag);
        var category = CategoryOf(request, school, account, bag);
        var scopes = ScopesOf(request, bag);
        if (!int.TryParse(request.Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > MaxDays)
        {
            bag.Add(new Defect(TokenDefects.BadLife, default, request.Days, $"{MaxDays}"));
        }

        if (!bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var (token, key) = new TokenStore(school.Store, school.Clock).Issue(account!.Login, category, scopes, Duration.FromDays(days));
        console.Error.WriteLine($"Ключ {token.Id}: {AccessCodes.Categories.MeaningOf(category)}, {token.Scopes}; действует до {DayOf(token.ExpiresAt, school)}.");
        console.Error.WriteLine("Сохраните его сейчас: в хранилище лежит только хеш, показать ключ ещё раз нельзя.");
        console.Out.WriteLine(key);
        return ExitCodes.Done;
    });

    /// <summary>Lists all keys, without what is secret.</summary>
    internal static int List(string database, HostConsole console) => WithSchool(database, console, school =>
    {
        foreach (var token in new TokenStore(school.Store, school.Clock).All())
        {
            var state = token.RevokedAt is { } revoked ? $"отозван {DayOf(revoked, school)}"
                : token.IsGoodAt(school.Clock.GetCurrentInstant()) ? $"до {DayOf(token.ExpiresAt, school)}"
                : $"истёк {DayOf(token.ExpiresAt, school)}";
            console.Out.WriteLine($"{token.Id}  {token.Login}  {token.Category}  {token.Scopes}  {state}");
        }

        return ExitCodes.Done;
    });

    /// <summary>Revokes a key; the next request with it is refused.</summary>
    internal static int Revoke(string id, string database, HostConsole console) => WithSchool(database, console, school =>
        new TokenStore(school.Store, school.Clock).Revoke(id) ? ExitCodes.Done : console.Refuse(new Defect(TokenDefects.UnknownToken, default, id)));

    private static int WithSchool(string database, HostConsole console, Func<OpenSchool, int> work) => StoreAddress.TryParse(database) is { } address
        ? StoreWork.Run(address, console, store => !SchoolFounding.IsDone(store)
            ? console.Refuse(new Defect(TokenDefects.NoSchool, default, $"{store.Address}"))
            : OpenSchool.From(store, console.Clock) is var opened && opened.TryGet(out var school) ? work(school) : console.Refuse([.. opened.Defects]))
        : console.Refuse(new Defect(HostDefects.BadDatabase, default));

    private static Account? AccountOf(TokenRequest request, OpenSchool school, DefectBag bag)
    {
        var account = new AccountStore(school.Store, school.Clock).FindAsync(Account.Normalise(request.Login)).GetAwaiter().GetResult();
        if (account is null)
        {
            bag.Add(new Defect(TokenDefects.UnknownLogin, default, request.Login));
        }

        return account;
    }

    private static AccessCategory CategoryOf(TokenRequest request, OpenSchool school, Account? account, DefectBag bag)
    {
        if (!AccessCodes.Categories.TryParse(request.Category, out var category))
        {
            bag.Add(new Defect(TokenDefects.UnknownCategory, default, request.Category, AccessCodes.Categories.Listing));
            return category;
        }

        var held = account is null ? [category] : school.Journal.State.Access.ActorOf(account)?.CategoriesAt(school.Clock.GetCurrentInstant()) ?? [];
        if (!held.Contains(category))
        {
            bag.Add(new Defect(TokenDefects.NotOfCategory, default, account!.Login, request.Category, string.Join(", ", held.Select(AccessCodes.Categories.Format))));
        }

        return category;
    }

    private static ImmutableArray<ApiScope> ScopesOf(TokenRequest request, DefectBag bag)
    {
        var scopes = ImmutableArray.CreateBuilder<ApiScope>();
        foreach (var text in request.Scopes)
        {
            if (ApiScopes.Codes.TryParse(text, out var scope))
            {
                scopes.Add(scope);
            }
            else
            {
                bag.Add(new Defect(TokenDefects.UnknownScope, default, text, ApiScopes.Codes.Listing));
            }
        }

        return scopes.ToImmutable();
    }

    private static string DayOf(Instant at, OpenSchool school) => Day.Format(school.Journal.State.Access.Register.Clock.DateOf(at));
}
