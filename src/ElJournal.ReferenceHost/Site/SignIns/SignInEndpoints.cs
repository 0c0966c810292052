using ElJournal.Domain.Activity;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site.Live;
using ElJournal.Reporting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.SignIns;

/// <summary>Вход, выход и смена пароля.</summary>
internal static class SignInEndpoints
{
    internal const string Path = "/sign-in";
    internal const string SignOutPath = "/sign-out";
    internal const string PasswordPath = "/password";
    internal const string ReturnParameter = "return";

    private const string Wrong = "Имя входа и пароль не подошли. Проверьте раскладку и регистр; если пароль забыт, его выдаст заново тот, кто выдал первый.";

    internal static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Show).AllowAnonymous();
        routes.MapPost(Path, SignInAsync).AllowAnonymous().RequireRateLimiting(SignInLimit.Policy);
        routes.MapPost(SignOutPath, SignOutAsync);
        routes.MapGet(PasswordPath, (Account account) => PageResult.Of<PasswordPage>(new PasswordModel(account.MustChangePassword)));
        routes.MapPost(PasswordPath, ChangePasswordAsync).RequireRateLimiting(SignInLimit.Policy);
    }

    /// <summary>Says whether a page is open to who must choose a password first.</summary>
    internal static bool IsOpenBeforePassword(PathString path) => path == PasswordPath || path == SignOutPath || SiteAsset.Is(path);

    private static IResult Show(HttpContext context, OpenSchool school) =>
        PageResult.Of<SignInPage>(new SignInModel(school.IsDemo, LocalPath(context.Request.Query[ReturnParameter])));

    private static async Task<IResult> SignInAsync(HttpContext context, AccountStore accounts, OpenSchool school)
    {
        var form = context.Request.Form;
        var (login, back) = (form["login"].ToString(), LocalPath(form[ReturnParameter]));
        var outcome = login.Length > Account.MaxLoginLength ? new SignInOutcome.Wrong() : await accounts.TrySignInAsync(login, form["password"].ToString());
        if (outcome is SignInOutcome.Good good)
        {
            await Sessions.BeginAsync(context, good.Account, school.Clock.GetCurrentInstant());
            await NoteAsync(good.Account, school, context.RequestAborted);
            return Results.LocalRedirect(back);
        }

        var error = outcome is SignInOutcome.Locked locked ? LockedText(locked.Until, school) : Wrong;
        return PageResult.Of<SignInPage>(new SignInModel(school.IsDemo, back, login, error), StatusCodes.Status401Unauthorized);
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, LiveLines lines)
    {
        lines.End(Sessions.IdOf(context.User));
        await context.SignOutAsync();
        return Results.LocalRedirect(Path);
    }

    private static async Task<IResult> ChangePasswordAsync(HttpContext context, Account account, AccountStore accounts, IClock clock)
    {
        var form = context.Request.Form;
        var password = form["password"].ToString();
        var objection = !Passwords.Fits(account, form["current"].ToString()) ? "Нынешний пароль не подошёл."
            : password != form["again"].ToString() ? "Новый пароль повторён с ошибкой."
            : Passwords.Objection(account, password);
        if (objection is not null)
        {
            return PageResult.Of<PasswordPage>(new PasswordModel(account.MustChangePassword, objection), StatusCodes.Status422UnprocessableEntity);
        }

        await Sessions.BeginAsync(context, await accounts.ChangePasswordAsync(account.Login, password), clock.GetCurrentInstant());
        return Results.LocalRedirect("/");
    }

    private static Task NoteAsync(Account account, OpenSchool school, CancellationToken gone) =>
        school.Journal.WitnessAsync(PersonId.Parse(account.Person ?? account.Login), at => [new SignIn(AccountId.Parse(account.Login), at)], gone);

    private static string LockedText(Instant until, OpenSchool school)
    {
        var minutes = (long)Math.Ceiling((until - school.Clock.GetCurrentInstant()).TotalMinutes);
        return $"Слишком много неудачных попыток: вход закрыт ещё на {RussianText.Count(minutes, "минуту", "минуты", "минут")}.";
    }

    /// <summary>Takes a path of this site and nothing else: no link sends anybody elsewhere after signing in.</summary>
    private static string LocalPath(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal) ? path : "/";
}
