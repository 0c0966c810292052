using Spectre.Console;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Tables without colours and without blanks at the ends of lines, the same on every terminal.</summary>
internal static class PlainTable
{
    private const int Width = 118;

    /// <summary>Makes a table whose first columns are words and whose last ones are numbers.</summary>
    internal static Table Make(IEnumerable<string> words, IEnumerable<string> numbers)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var title in words)
        {
            table.AddColumn(title);
        }

        foreach (var title in numbers)
        {
            table.AddColumn(new TableColumn(title).RightAligned().NoWrap());
        }

        return table;
    }

    /// <summary>Adds a row of plain texts.</summary>
    internal static void Add(this Table table, IEnumerable<string> cells) => table.AddRow([.. cells.Select(text => new Text(text))]);

    /// <summary>Writes a table after an empty line.</summary>
    internal static void Write(TextWriter writer, Table table)
    {
        using var rendered = new StringWriter { NewLine = "\n" };
        var plain = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(rendered),
        });
        plain.Profile.Width = Width;
        plain.Profile.Capabilities.Unicode = true;
        plain.Write(table);
        foreach (var line in rendered.ToString().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0).Prepend(""))
        {
            writer.WriteLine(line);
        }
    }
}
