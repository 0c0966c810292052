using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using Spectre.Console;

namespace ElJournal.ReferenceHost.Output;

/// <summary>A table of the binding clauses with their figures.</summary>
internal static class ClauseTable
{
    private const int Width = 118;

    internal static void Write(TextWriter writer, AuditSummary summary)
    {
        var rows = RowsOf(summary).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("Пункт").AddColumn("Норма");
        foreach (var title in new[] { "Дел", "Соблюдено", "Поздно", "Срок идёт", "Просрочено", "Нарушено", "Не уст." })
        {
            table.AddColumn(new TableColumn(title).RightAligned().NoWrap());
        }

        rows.ForEach(row => table.AddRow([.. row.Select(text => new Text(text))]));
        WritePlain(writer, table);
    }

    /// <summary>Renders without colours and without blanks at the ends of lines, the same on every terminal.</summary>
    private static void WritePlain(TextWriter writer, Table table)
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

    private static IEnumerable<string[]> RowsOf(AuditSummary summary)
    {
        var bindings = summary.Regulation.Bindings;
        for (var b = 0; b < bindings.Length; b++)
        {
            var number = b;
            int Count(Verdict verdict) => summary.Counts.Of(number, isAdvice: false, verdict);
            Verdict[] shown = [Verdict.Fulfilled, Verdict.FulfilledLate, Verdict.Pending, Verdict.Overdue, Verdict.Violated, Verdict.Undetermined];
            if (shown.Sum(Count) is > 0 and var cases)
            {
                yield return [bindings[b].Clause.Id, bindings[b].Norm.Title, RussianText.Number(cases), .. shown.Select(v => CellOf(v, bindings[number].Norm.Kind, Count(v)))];
            }
        }
    }

    /// <summary>A dash stands where a verdict cannot be: a prohibition has no term, a duty is not broken.</summary>
    private static string CellOf(Verdict verdict, NormKind kind, int count) => (verdict, kind) switch
    {
        (Verdict.FulfilledLate or Verdict.Pending or Verdict.Overdue, NormKind.Prohibition) => "–",
        (Verdict.Violated, NormKind.Obligation) => "–",
        _ => RussianText.Number(count),
    };
}
