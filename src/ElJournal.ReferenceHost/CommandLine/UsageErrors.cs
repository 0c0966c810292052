using System.CommandLine;
using System.CommandLine.Parsing;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.CommandLine;

/// <summary>Says in Russian what is wrong with a command line, from the structure of what was parsed and not from the parser's own English.</summary>
internal static class UsageErrors
{
    internal static int Tell(ParseResult parse, HostConsole console)
    {
        foreach (var text in Texts(parse).Distinct())
        {
            console.Error.WriteLine(text);
        }

        console.Error.WriteLine($"Справка: {HelpText.PathOf(parse.CommandResult.Command)} --help");
        return ExitCodes.Refused;
    }

    private static IEnumerable<string> Texts(ParseResult parse)
    {
        foreach (var token in parse.UnmatchedTokens)
        {
            yield return token.StartsWith('-') ? $"Неизвестный параметр «{token}»." : $"Лишнее слово «{token}».{Commands(parse.CommandResult.Command)}";
        }

        foreach (var error in parse.Errors)
        {
            if (TextOf(error, parse) is { } text)
            {
                yield return text;
            }
        }
    }

    private static string Commands(Command command) =>
        command.Subcommands.Count == 0 ? "" : $" Возможны команды: {string.Join(", ", command.Subcommands.Select(c => c.Name))}.";

    private static string? TextOf(ParseError error, ParseResult parse) => error.SymbolResult switch
    {
        OptionResult { Implicit: true } option => $"Не указан обязательный параметр {option.Option.Name}.",
        OptionResult { Tokens.Count: 0 } option => $"После {option.Option.Name} нужно значение.",
        OptionResult option => $"Параметр {option.Option.Name} указан несколько раз.",
        ArgumentResult argument => $"Не указан обязательный аргумент {argument.Argument.Name}.",
        CommandResult command when command.Command.Subcommands.Count > 0 && parse.UnmatchedTokens.Count == 0 =>
            $"Не указана команда.{Commands(command.Command)}",
        CommandResult when parse.UnmatchedTokens.Count > 0 => null,
        _ => $"Команда записана неверно: {error.Message}",
    };
}
