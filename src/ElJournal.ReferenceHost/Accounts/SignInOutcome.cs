using NodaTime;

namespace ElJournal.ReferenceHost.Accounts;

/// <summary>Чем кончилась попытка войти.</summary>
/// <remarks>A closed union. Immutable, safe on any thread.</remarks>
internal abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    /// <summary>Вошёл.</summary>
    /// <param name="Account">The account.</param>
    internal sealed record Good(Account Account) : SignInOutcome;

    /// <summary>Не вошёл: no such account, another password, a blocked account or a password that is no longer good; which of them no answer tells.</summary>
    /// <remarks>Five answers do tell an account from none: nobody's login is never locked.</remarks>
    internal sealed record Wrong : SignInOutcome;

    /// <summary>Не вошёл: too many attempts have failed.</summary>
    /// <param name="Until">Until when no attempt counts.</param>
    internal sealed record Locked(Instant Until) : SignInOutcome;
}
