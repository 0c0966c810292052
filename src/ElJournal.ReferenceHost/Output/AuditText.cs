using System.Text;
using ElJournal.Domain;
using ElJournal.Domain.Records;
using ElJournal.ReferenceHost.Input;
using ElJournal.Reporting;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Output;

/// <summary>The audit as a deputy head reads it: what was checked, how it stands, what to do first, what nobody can tell.</summary>
internal static class AuditText
{
    private const int MaxClasses = 5;

    internal static void Write(Stream stream, RecordInput input, AuditSummary summary, TextFindings findings)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        WriteHeading(writer, input.Source.Register, summary);
        WriteTotals(writer, summary.Totals, findings.Count);
        ClauseTable.Write(writer, summary);
        WriteFindings(writer, input.Source, findings);
        WriteUndetermined(writer, summary);
        WriteNotices(writer, summary);
    }

    private static void WriteHeading(TextWriter writer, SchoolRegister register, AuditSummary summary)
    {
        var name = register.School.Name is { } known ? $"«{known}»" : $"«{register.School.Id}»";
        writer.WriteLine($"Школа {name}: {CountText.Of(register)}.");
        writer.WriteLine($"Учебный год {Wording.Of(register.Year.First)} – {Wording.Of(register.Year.Last)}, часовой пояс {register.Clock.Zone.Id}.");
        foreach (var pack in summary.Regulation.Packs)
        {
            writer.WriteLine($"Регламент {pack.Id}: «{pack.Title}», {pack.Source}.");
        }

        writer.WriteLine($"Проверено по состоянию на {LocalTimes.Of(summary.AsOf, register.Clock)}.");
    }

    private static void WriteTotals(TextWriter writer, AuditTotals totals, int findings)
    {
        writer.WriteLine();
        writer.WriteLine(findings == 0 ? "Нарушений обязательных пунктов не найдено." : $"Найдено: {RussianText.Count(findings, "нарушение", "нарушения", "нарушений")} обязательных пунктов.");
        writer.WriteLine(
            $"Обязанностей {RussianText.Number(totals.Duties)}: исполнено в срок {RussianText.Number(totals.Fulfilled)} ({RussianText.Share(totals.Fulfilled, totals.Duties)}), "
            + $"с опозданием {RussianText.Number(totals.FulfilledLate)}, просрочено {RussianText.Number(totals.Overdue)}, срок не истёк {RussianText.Number(totals.Pending)}.");
        writer.WriteLine(
            $"Запреты нарушены {RussianText.Count(totals.Violated, "раз", "раза", "раз")}. Не установлено: {RussianText.Count(totals.Undetermined, "дело", "дела", "дел")}.");
        if (totals.NotInForce > 0)
        {
            writer.WriteLine($"До вступления пунктов в силу или после их отмены: {RussianText.Count(totals.NotInForce, "дело", "дела", "дел")}.");
        }
    }

    private static void WriteFindings(TextWriter writer, ISchoolYearSource source, TextFindings findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine(findings.Count <= TextFindings.MaxShown ? "Что нарушено" : $"Что нарушено: первые {TextFindings.MaxShown} из {RussianText.Number(findings.Count)}");
        var number = 0;
        foreach (var finding in findings.Shown)
        {
            writer.WriteLine($"{++number,3}. п. {finding.Binding.Clause.Id}, {finding.Verdict.ToRussian()}: {FindingTitle.Of(finding, source)}.");
            writer.WriteLine($"     {FindingText.Of(finding, source.Register.Clock)}");
            writer.WriteLine($"     {finding.Id}");
        }

        var classes = findings.Classes.ToList();
        if (classes.Count > 1)
        {
            writer.WriteLine();
            writer.WriteLine($"Больше всего нарушений в классах: {string.Join(", ", classes.Take(MaxClasses).Select(c => $"{c.Class} — {RussianText.Number(c.Count)}"))}.");
        }
    }

    private static void WriteUndetermined(TextWriter writer, AuditSummary summary)
    {
        if (summary.Undetermined.IsEmpty)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine("Что установить нельзя и почему");
        foreach (var group in summary.Undetermined)
        {
            writer.WriteLine($"  п. {group.Binding.Clause.Id} «{group.Binding.Norm.Title}»: {RussianText.Count(group.Gaps.Count, "дело", "дела", "дел")} — {group.Reason}.");
        }
    }

    private static void WriteNotices(TextWriter writer, AuditSummary summary)
    {
        writer.WriteLine();
        writer.WriteLine(summary.Totals.Advice == 0
            ? "Замечаний по рекомендациям нет."
            : $"Замечаний по рекомендациям: {RussianText.Number(summary.Totals.Advice)}; нарушениями они не считаются.");
        foreach (var (binding, count) in AdviceOf(summary))
        {
            writer.WriteLine($"  п. {binding.Clause.Id} «{binding.Norm.Title}»: {RussianText.Number(count)}.");
        }

        if (!summary.Notices.IsEmpty)
        {
            writer.WriteLine();
            writer.WriteLine("Оговорки");
        }

        foreach (var notice in summary.Notices)
        {
            writer.WriteLine($"  {notice.Text}");
        }
    }

    private static IEnumerable<(Binding Binding, int Count)> AdviceOf(AuditSummary summary)
    {
        int Count(int binding, Verdict verdict) => summary.Counts.Of(binding, isAdvice: true, verdict);
        return summary.Regulation.Bindings
            .Select((binding, b) => (binding, Count(b, Verdict.Overdue) + Count(b, Verdict.FulfilledLate) + Count(b, Verdict.Violated)))
            .Where(advice => advice.Item2 > 0);
    }
}
