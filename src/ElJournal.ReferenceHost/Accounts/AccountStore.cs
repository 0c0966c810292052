using ElJournal.ReferenceHost.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace ElJournal.ReferenceHost.Accounts;

/// <summary>Учётные записи в хранилище: finding, signing in with lock-out, changing a password.</summary>
/// <remarks>Safe on any thread: it keeps nothing.</remarks>
/// <param name="store">Where they are kept.</param>
/// <param name="clock">The clock of the school.</param>
internal sealed class AccountStore(Store store, IClock clock)
{
    /// <summary>How many attempts may fail before the account is locked.</summary>
    internal const int MaxFailures = 5;

    /// <summary>For how long.</summary>
    internal static readonly Duration LockOut = Duration.FromMinutes(15);

    /// <summary>For how long a password given by somebody else is good.</summary>
    internal static readonly Duration OneTimeLife = Duration.FromDays(14);

    /// <summary>Finds an account.</summary>
    internal async Task<Account?> FindAsync(string login)
    {
        using var context = store.Open();
        return await context.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Login == login);
    }

    /// <summary>Tries to sign somebody in, and counts failures.</summary>
    internal async Task<SignInOutcome> TrySignInAsync(string login, string password)
    {
        var now = clock.GetCurrentInstant();
        var account = await FindAsync(Account.Normalise(login));
        if (account?.LockedUntil is { } until && until > now)
        {
            return new SignInOutcome.Locked(until);
        }

        if (!Passwords.Fits(account, password))
        {
            return account is null ? new SignInOutcome.Wrong() : await FailAsync(account.Login, now);
        }

        if (account!.IsBlocked || account.PasswordUntil <= now)
        {
            return new SignInOutcome.Wrong();
        }

        await ChangeAsync(account.Login, static a => (a.FailedCount, a.LockedUntil) = (0, null));
        return new SignInOutcome.Good(account);
    }

    /// <summary>Gives an account the password that its owner has chosen; other sessions of the account end.</summary>
    /// <returns>The account as it is now.</returns>
    internal Task<Account> ChangePasswordAsync(string login, string password) => ChangeAsync(login, account =>
    {
        (account.PasswordHash, account.Stamp) = (Passwords.Hash(password), Passwords.NewStamp());
        (account.MustChangePassword, account.PasswordUntil) = (false, null);
    });

    /// <summary>Finds the account of a person.</summary>
    internal async Task<Account?> FindOfAsync(string person)
    {
        using var context = store.Open();
        return await context.Accounts.AsNoTracking().OrderBy(a => a.Login).FirstOrDefaultAsync(a => a.Person == person);
    }

    /// <summary>Gives the logins by person.</summary>
    internal async Task<ILookup<string, string>> LoginsByPersonAsync()
    {
        using var context = store.Open();
        var all = await context.Accounts.AsNoTracking().Where(a => a.Person != null).OrderBy(a => a.Login).Select(a => new { a.Person, a.Login }).ToListAsync();
        return all.ToLookup(a => a.Person!, a => a.Login, StringComparer.Ordinal);
    }

    /// <summary>Gives a login that nobody has, made of the id of a person: ids that differ in capitals alone would share one.</summary>
    internal async Task<string> FreeLoginAsync(string person)
    {
        using var context = store.Open();
        var login = Account.Normalise(person);
        for (var number = 2; await context.Accounts.AnyAsync(a => a.Login == login); number++)
        {
            login = $"{Account.Normalise(person)}-{number}";
        }

        return login;
    }

    /// <summary>Gives an account a password to be replaced when it is first used, and makes the account where there is none; its sessions end.</summary>
    /// <returns>The password; it is kept nowhere.</returns>
    internal async Task<string> IssueAsync(string login, string person)
    {
        var password = Passwords.OneTime();
        using var context = store.Open();
        var account = await context.Accounts.SingleOrDefaultAsync(a => a.Login == login)
            ?? context.Accounts.Add(new Account { Login = login, Person = person, PasswordHash = "", Stamp = "" }).Entity;
        (account.PasswordHash, account.Stamp) = (Passwords.Hash(password), Passwords.NewStamp());
        (account.MustChangePassword, account.PasswordUntil) = (true, clock.GetCurrentInstant() + OneTimeLife);
        (account.IsBlocked, account.FailedCount, account.LockedUntil) = (false, 0, null);
        await context.SaveChangesAsync();
        return password;
    }

    private async Task<SignInOutcome> FailAsync(string login, Instant now)
    {
        using var context = store.Open();

        // Counted by the data base: attempts made at once are each counted.
        await context.Accounts.Where(a => a.Login == login).ExecuteUpdateAsync(set => set.SetProperty(a => a.FailedCount, a => a.FailedCount + 1));
        Instant? until = now + LockOut;
        var locked = await context.Accounts.Where(a => a.Login == login && a.FailedCount >= MaxFailures)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.FailedCount, 0).SetProperty(a => a.LockedUntil, until));
        return locked > 0 ? new SignInOutcome.Locked(until.Value) : new SignInOutcome.Wrong();
    }

    private async Task<Account> ChangeAsync(string login, Action<Account> change)
    {
        using var context = store.Open();
        var account = await context.Accounts.SingleAsync(a => a.Login == login);
        change(account);
        await context.SaveChangesAsync();
        return account;
    }
}
