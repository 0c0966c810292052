using System.CommandLine;
using System.Runtime.CompilerServices;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>token issue</c>, <c>token list</c>, <c>token revoke</c>: the keys by which programs reach the API of the site.</summary>
/// <remarks>As of <see cref="ServeCommand"/>, nothing here names a type of a data base.</remarks>
internal static class TokenCommands
{
    private const string UsualDays = "90";

    internal static Command Make(HostConsole console) => new("token", "Ключи программ: выдать, перечислить, отозвать.") { MakeIssue(console), MakeList(console), MakeRevoke(console) };

    private static Command MakeIssue(HostConsole console)
    {
        var login = new Option<string>("--login") { HelpName = "ИМЯ", Required = true, Description = "За чью учётную запись программа действует; больше, чем её владелец, она не может." };
        var category = new Option<string>("--category") { HelpName = "КАТЕГОРИЯ", Required = true, Description = "В какой из категорий владельца: director, deputy-head, subject-teacher, guardian и другие." };
        var scopes = new Option<string[]>("--scope")
        {
            HelpName = "ОБЛАСТЬ",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
            Description = "Для чего ключ: journals:read, journals:write, diary:read, duties:read, findings:read, acts:read; можно несколько.",
        };
        var days = new Option<string>("--days") { HelpName = "ДНЕЙ", DefaultValueFactory = _ => UsualDays, Description = $"Сколько дней ключ действует, до 366; без параметра {UsualDays}." };
        var database = StoreOptions.Database();
        var command = new Command("issue", "Выдать ключ и напечатать его. Хранится только хеш: показать ключ ещё раз нельзя.") { login, category, scopes, days, database };
        command.SetAction(parse => Issue(
            parse.GetRequiredValue(login), parse.GetRequiredValue(category), parse.GetRequiredValue(scopes), parse.GetRequiredValue(days), parse.GetRequiredValue(database), console));
        return command;
    }

    private static Command MakeList(HostConsole console)
    {
        var database = StoreOptions.Database();
        var command = new Command("list", "Перечислить ключи: обозначение, учётная запись, категория, области, срок.") { database };
        command.SetAction(parse => List(parse.GetRequiredValue(database), console));
        return command;
    }

    private static Command MakeRevoke(HostConsole console)
    {
        var id = new Argument<string>("КЛЮЧ") { Description = "Обозначение ключа, как его показывает token list." };
        var database = StoreOptions.Database();
        var command = new Command("revoke", "Отозвать ключ: следующий запрос с ним не принимается.") { id, database };
        command.SetAction(parse => Revoke(parse.GetRequiredValue(id), parse.GetRequiredValue(database), console));
        return command;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Issue(string login, string category, string[] scopes, string days, string database, HostConsole console) =>
        Api.Tokens.Issue(new Api.TokenRequest(login, category, [.. scopes], days, database), console);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int List(string database, HostConsole console) => Api.Tokens.List(database, console);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Revoke(string id, string database, HostConsole console) => Api.Tokens.Revoke(id, database, console);
}
