using ElJournal.Reporting;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;

namespace ElJournal.ReferenceHost.Output;

/// <summary>A table of the binding clauses with their figures.</summary>
internal static class ClauseTable
{
    internal static void Write(TextWriter writer, AuditSummary summary)
    {
        var rows = RowsOf(summary).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var table = PlainTable.Make(["Пункт", "Норма"], ["Дел", "Соблюдено", "Поздно", "Срок идёт", "Просрочено", "Нарушено", "Не уст."]);
        rows.ForEach(table.Add);
        PlainTable.Write(writer, table);
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
