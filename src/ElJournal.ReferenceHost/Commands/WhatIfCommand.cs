using System.CommandLine;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;
using ElJournal.Rules.WhatIf;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>what-if</c>: judges the same facts by another act and tells what would change.</summary>
internal static class WhatIfCommand
{
    private const string Text = "text";
    private const string Json = "json";

    internal static Command Make(HostConsole console)
    {
        var record = CommonOptions.Record();
        var left = new Option<string>("--regulation") { HelpName = "РЕГЛАМЕНТ-А", Required = true, Description = "По какому регламенту школа работает: имя или файл пакета." };
        var right = new Option<string>("--with") { HelpName = "РЕГЛАМЕНТ-Б", Required = true, Description = "Что если бы она работала по этому." };
        var asOf = CommonOptions.AsOf();
        var format = new Option<string>("--format") { HelpName = "ВИД", DefaultValueFactory = _ => Text, Description = $"Вид: {Text} (сводка для чтения; так без параметра) или {Json} (каждая перемена, для программ)." };
        var output = new Option<string?>("--out") { HelpName = "ФАЙЛ", Description = "Куда записать; без параметра — на экран." };
        var command = new Command("what-if", "Проверить те же сведения по другому регламенту: какие обязанности и нарушения появятся, исчезнут или изменятся.") { record, left, right, asOf, format, output };
        command.SetAction(parse => Run(
            parse.GetRequiredValue(record), (parse.GetRequiredValue(left), parse.GetRequiredValue(right)), parse.GetValue(asOf), parse.GetRequiredValue(format), parse.GetValue(output), console));
        return command;
    }

    private static int Run(string path, (string Left, string Right) names, string? when, string format, string? output, HostConsole console)
    {
        var bag = new DefectBag();
        var (left, right) = (bag.Take(Regulations.ReadPack(names.Left)), bag.Take(Regulations.ReadPack(names.Right)));
        var asOf = bag.Take(AsOf.Parse(when));
        var store = bag.Take(RecordFolder.Open(path));
        bag.Add(format is Text or Json ? null : new Defect(HostDefects.BadChoice, default, "--format", format, $"{Text}, {Json}"));
        bag.Add(OutputFile.CheckApartFrom(store, path, output));
        if (left is null || right is null || asOf is null || store is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var read = RecordInput.Read(store, asOf, console);
        if (!read.TryGet(out var input))
        {
            return console.Refuse(read.Defects);
        }

        Compare(input, left, right, format == Json, output, console);
        return ExitCodes.Done;
    }

    private static void Compare(RecordInput input, RegulationPack left, RegulationPack right, bool asJson, string? output, HostConsole console)
    {
        if (asJson)
        {
            using var sink = new WhatIfJson();
            var summary = Run(input, left, right, sink, console);
            OutputFile.Write(output, console, stream => sink.Write(stream, summary, input.Source.Digest));
        }
        else
        {
            var sink = new WhatIfChanges();
            var summary = Run(input, left, right, sink, console);
            OutputFile.Write(output, console, stream => WhatIfText.Write(stream, input.Source.Register, summary, sink));
        }
    }

    private static WhatIfSummary Run(RecordInput input, RegulationPack left, RegulationPack right, IDutyChangeSink sink, HostConsole console) => console.Track(
        "Проверка",
        told => WhatIfRun.Run(left, right, input.Source, input.Index, sink, new AuditOptions { Progress = told, Cancellation = console.Cancellation }));
}
