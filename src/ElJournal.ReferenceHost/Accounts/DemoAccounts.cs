using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Accounts;

/// <summary>Учётные записи демонстрационной школы, показанные на странице входа: one of each category, all of one password.</summary>
internal static class DemoAccounts
{
    internal const string Director = "director";
    internal const string DeputyHead = "deputy";
    internal const string ClassTeacher = "class-teacher";
    internal const string Teacher = "teacher";
    internal const string Secretary = "secretary";
    internal const string Administrator = "admin";
    internal const string Pupil = "pupil";
    internal const string Guardian = "parent";
    internal const string Authority = "authority";

    /// <summary>The password of all of them: no secret, like the school itself.</summary>
    internal const string Password = "demo-school-2024";

    /// <summary>Gets the logins with what each is, in the order in which they are shown.</summary>
    internal static ImmutableArray<(string Login, string Category)> All { get; } =
    [
        (Teacher, "учитель"),
        (ClassTeacher, "классный руководитель"),
        (DeputyHead, "заместитель директора"),
        (Director, "директор"),
        (Secretary, "секретарь"),
        (Administrator, "администратор"),
        (Pupil, "обучающийся"),
        (Guardian, "родитель"),
        (Authority, "орган управления образованием"),
    ];

    /// <summary>Makes the accounts.</summary>
    /// <param name="people">The person of each login; the authority has none.</param>
    internal static ImmutableArray<Account> Of(IReadOnlyDictionary<string, string> people)
    {
        var hash = Passwords.Hash(Password);
        return [.. All.Select(a => new Account { Login = a.Login, Person = people.GetValueOrDefault(a.Login), PasswordHash = hash, Stamp = Passwords.NewStamp() })];
    }
}
