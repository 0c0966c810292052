using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.CommandLine;

/// <summary>Справка: the help page of a command, in Russian.</summary>
/// <remarks>The parser's own pages are Russian in part only.</remarks>
internal sealed class HelpText(HostConsole console) : SynchronousCommandLineAction
{
    internal const string Program = "ElJournal.ReferenceHost";
    private const int Width = 110;
    private const string OptionsHint = "[параметры]";

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, console.Out);
        return ExitCodes.Done;
    }

    /// <summary>Gives the words by which a command is called.</summary>
    internal static string PathOf(Command command) => command is RootCommand ? Program : $"{PathOf(command.Parents.OfType<Command>().First())} {command.Name}";

    private static void Write(Command command, TextWriter writer)
    {
        WriteWrapped(writer, "", command.Description ?? "");
        writer.WriteLine();
        writer.WriteLine("Вызов:");
        writer.WriteLine($"  {UsageOf(command)}");
        WriteRows(writer, "Команды:", command.Subcommands.Select(c => (c.Name, FirstSentence(c.Description))));
        WriteRows(writer, "Аргументы:", command.Arguments.Select(a => (a.Name, a.Description ?? "")));
        WriteRows(writer, "Параметры:", OptionsOf(command).Select(o => (NameOf(o), DescriptionOf(o))));
        if (command is RootCommand)
        {
            writer.WriteLine();
            writer.WriteLine($"Справка по команде: {Program} КОМАНДА --help");
            WriteWrapped(writer, "", "Коды завершения: 0 — готово; 1 — у проверяемого есть недостатки; 2 — ошибка во входных данных или в вызове, ничего не записано.");
        }
    }

    private static string UsageOf(Command command)
    {
        var parts = new List<string> { PathOf(command) };
        parts.AddRange(command.Arguments.Select(a => a.Name));
        parts.AddRange(command.Options.Where(o => o.Required).Select(o => $"{o.Name} {o.HelpName}"));
        parts.Add(command.Subcommands.Count > 0 ? command is RootCommand ? $"[КОМАНДА] {OptionsHint}" : $"КОМАНДА {OptionsHint}" : OptionsHint);
        return string.Join(' ', parts);
    }

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(Ancestors).SelectMany(c => c.Options.Where(o => o.Recursive));
        return command.Options.Concat(inherited).Where(o => !o.Hidden).OrderBy(o => o is HelpOption or VersionOption || o.Recursive);
    }

    private static IEnumerable<Command> Ancestors(Command command) => [command, .. command.Parents.OfType<Command>().SelectMany(Ancestors)];

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static string DescriptionOf(Option option) => option switch
    {
        HelpOption => "Показать эту справку.",
        VersionOption => "Показать версию программы.",
        _ => option.Description ?? "",
    };

    private static string FirstSentence(string? text) => text is null ? "" : text.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? text[..(end + 1)] : text;

    private static void WriteRows(TextWriter writer, string title, IEnumerable<(string Name, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine(title);
        var width = all.Max(r => r.Name.Length);
        foreach (var (name, text) in all)
        {
            WriteWrapped(writer, $"  {name.PadRight(width)}  ", text);
        }
    }

    /// <summary>Writes a text in lines of a readable length, each after the first below the beginning of the text.</summary>
    private static void WriteWrapped(TextWriter writer, string lead, string text)
    {
        var line = new StringBuilder(lead);
        foreach (var word in text.Split(' '))
        {
            if (line.Length > lead.Length && line.Length + word.Length > Width)
            {
                writer.WriteLine(line.ToString().TrimEnd());
                line.Clear().Append(' ', lead.Length);
            }

            line.Append(word).Append(' ');
        }

        writer.WriteLine(line.ToString().TrimEnd());
    }
}
