using System.CommandLine;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>explain</c>: says why a duty has its verdict.</summary>
internal static class ExplainCommand
{
    internal static Command Make(HostConsole console)
    {
        var record = CommonOptions.Record();
        var duty = new Argument<string>("ДЕЛО") { Description = "Обозначение дела: норма@предмет, например lesson.recorded@lesson:L1; в отчёте audit — поле id." };
        var regulation = CommonOptions.Regulation();
        var asOf = CommonOptions.AsOf();
        var command = new Command("explain", "Объяснить вердикт по одному делу: пункт, условия, срок по шагам, что сделать.") { record, duty, regulation, asOf };
        command.SetAction(parse => Run(parse.GetRequiredValue(record), parse.GetRequiredValue(duty), parse.GetRequiredValue(regulation), parse.GetValue(asOf), console));
        return command;
    }

    private static int Run(string path, string duty, string[] regulations, string? when, HostConsole console)
    {
        var bag = new DefectBag();
        var regulation = bag.Take(Regulations.Read(regulations));
        var asOf = bag.Take(AsOf.Parse(when));
        var store = bag.Take(RecordFolder.Open(path));
        bag.Add(CheckDuty(duty, regulation));
        if (regulation is null || asOf is null || store is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var read = RecordInput.Read(store, asOf, console);
        return read.TryGet(out var input) ? Explain(input, regulation, duty, console) : console.Refuse(read.Defects);
    }

    private static Defect? CheckDuty(string duty, Regulation? regulation)
    {
        var at = duty.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || at == duty.Length - 1)
        {
            return new Defect(HostDefects.BadDuty, default, duty);
        }

        var norm = duty[..at];
        return regulation is null || regulation.Bindings.Any(b => b.Norm.Id.Value == norm)
            ? null
            : new Defect(HostDefects.UnknownNorm, default, norm, string.Join(", ", regulation.Bindings.Select(b => b.Norm.Id.Value).Distinct()));
    }

    private static int Explain(RecordInput input, Regulation regulation, string duty, HostConsole console)
    {
        if (new PolicyEngine(regulation).Explain(input.Source, input.Index, duty) is not { } explanation)
        {
            var at = duty.IndexOf('@', StringComparison.Ordinal);
            var kind = regulation.Bindings.First(b => b.Norm.Id.Value == duty[..at]).Norm.CaseKind;
            return console.Refuse(new Defect(HostDefects.UnknownCase, default, duty[(at + 1)..], duty[..at], CasePatterns.Of(kind)));
        }

        foreach (var line in ExplanationText.Lines(explanation))
        {
            console.Out.WriteLine(line);
        }

        return ExitCodes.Done;
    }
}
