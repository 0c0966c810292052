using System.Text;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Reporting;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.WhatIf;

namespace ElJournal.ReferenceHost.Output;

/// <summary>What another act would change, as a deputy head reads it: totals, clauses, people, and some changes to look at.</summary>
internal static class WhatIfText
{
    private const int MaxBearers = 15;
    private static readonly string[] Changes = ["Появится", "Исчезнет", "Др. вывод", "Др. срок", "Др. отв.", "Нар. А", "Нар. Б"];

    internal static void Write(Stream stream, SchoolRegister register, WhatIfSummary summary, WhatIfChanges changes)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("Что если: одни и те же сведения по двум регламентам.");
        writer.WriteLine($"А: {Heading(summary.Left)}");
        writer.WriteLine($"Б: {Heading(summary.Right)}");
        writer.WriteLine($"Школа {(register.School.Name is { } known ? $"«{known}»" : $"«{register.School.Id}»")}: {CountText.Of(register)}.");
        writer.WriteLine($"Проверено по состоянию на {LocalTimes.Of(summary.AsOf, register.Clock)}.");
        WriteTotals(writer, summary);
        WriteClauses(writer, summary);
        WriteBearers(writer, summary);
        foreach (var clause in summary.Clauses)
        {
            WriteShown(writer, clause, [.. changes.Of(clause.Norm.Id)], register.Clock);
        }
    }

    private static string Heading(RegulationPack pack) => $"«{pack.Title}» ({pack.Id}), {pack.Source}.";

    private static void WriteTotals(TextWriter writer, WhatIfSummary summary)
    {
        var (a, b) = (summary.LeftTotals, summary.RightTotals);
        var table = PlainTable.Make([""], ["А", "Б"]);
        (string Title, int Left, int Right)[] rows =
        [
            ("Обязанностей", a.Duties, b.Duties),
            ("исполнено в срок", a.Fulfilled, b.Fulfilled),
            ("исполнено с опозданием", a.FulfilledLate, b.FulfilledLate),
            ("просрочено", a.Overdue, b.Overdue),
            ("срок не истёк", a.Pending, b.Pending),
            ("запрет нарушен", a.Violated, b.Violated),
            ("не установлено", a.Undetermined, b.Undetermined),
            ("замечаний по рекомендациям", a.Advice, b.Advice),
        ];
        foreach (var row in rows)
        {
            table.Add([row.Title, RussianText.Number(row.Left), RussianText.Number(row.Right)]);
        }

        PlainTable.Write(writer, table);
        var c = summary.Counts;
        writer.WriteLine();
        writer.WriteLine(c.Changes == 0 ? "Ничего не изменится." : $"Изменится {RussianText.Count(c.Changes, "дело", "дела", "дел")}: появится {RussianText.Number(c.Appeared)}, исчезнет {RussianText.Number(c.Vanished)}, "
            + $"с другим выводом {RussianText.Number(c.OtherVerdict)}, с другим сроком {RussianText.Number(c.OtherDue)}, у другого ответственного {RussianText.Number(c.OtherBearer)}.");
    }

    private static void WriteClauses(TextWriter writer, WhatIfSummary summary)
    {
        if (summary.Clauses.IsEmpty)
        {
            return;
        }

        var table = PlainTable.Make(["Норма", "А", "Б"], Changes);
        foreach (var clause in summary.Clauses)
        {
            table.Add([clause.Norm.Title, clause.Left?.Clause.Id ?? "–", clause.Right?.Clause.Id ?? "–", .. Cells(clause.Counts)]);
        }

        PlainTable.Write(writer, table);
        writer.WriteLine("  Др. — другой вывод, срок или ответственный; Нар. А, Нар. Б — нарушений обязательных пунктов по А и по Б.");
    }

    private static void WriteBearers(TextWriter writer, WhatIfSummary summary)
    {
        if (summary.Bearers.IsEmpty)
        {
            return;
        }

        var table = PlainTable.Make(["Кто отвечает"], Changes);
        foreach (var bearer in summary.Bearers.Take(MaxBearers))
        {
            table.Add([bearer.Bearer?.Value ?? "никто не назван", .. Cells(bearer.Counts)]);
        }

        PlainTable.Write(writer, table);
        if (summary.Bearers.Length > MaxBearers)
        {
            writer.WriteLine($"  и ещё {RussianText.Count(summary.Bearers.Length - MaxBearers, "человек", "человека", "человек")}; все они — с параметром --format json.");
        }
    }

    private static string[] Cells(ChangeCounts c) =>
    [
        .. new[] { c.Appeared, c.Vanished, c.OtherVerdict, c.OtherDue, c.OtherBearer, c.LeftFindings, c.RightFindings }.Select(n => RussianText.Number(n)),
    ];

    private static void WriteShown(TextWriter writer, ClauseChanges clause, List<DutyChange> shown, SchoolClock clock)
    {
        if (shown.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine($"«{clause.Norm.Title}», например");
        foreach (var change in shown)
        {
            writer.WriteLine($"  {change.Title}");
            writer.WriteLine($"    А: {StateOf(change.Left, clause.Norm.Kind, clock)}");
            writer.WriteLine($"    Б: {StateOf(change.Right, clause.Norm.Kind, clock)}");
        }
    }

    private static string StateOf(DutyState? state, NormKind kind, SchoolClock clock) =>
        state is not null ? string.Join("; ", PartsOf(state, clock)) : kind == NormKind.Obligation ? "не требуется" : "нарушения нет";

    private static IEnumerable<string> PartsOf(DutyState state, SchoolClock clock)
    {
        yield return state.Verdict.ToRussian();
        if (state.Due is { } due)
        {
            yield return $"срок — {LocalTimes.Of(due, clock)}";
        }

        if (state.Force == Force.Advice)
        {
            yield return "рекомендация";
        }

        if (state.Bearer is { } bearer)
        {
            yield return $"отвечает {bearer}";
        }
    }
}
