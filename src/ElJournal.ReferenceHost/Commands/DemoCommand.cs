using System.CommandLine;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;
using ElJournal.Import;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>demo</c>: writes an invented school year and what an audit of it must find.</summary>
internal static class DemoCommand
{
    private const string ExpectedFile = "expected.json";

    internal static Command Make(HostConsole console)
    {
        var output = CommonOptions.OutputFolder();
        var pupils = new Option<string>("--pupils")
        {
            HelpName = "N",
            DefaultValueFactory = _ => "300",
            Description = $"Сколько обучающихся, от {DemoOptions.MinPupils} до {DemoOptions.MaxPupils}; без параметра 300.",
        };
        var seed = new Option<string>("--seed") { HelpName = "S", DefaultValueFactory = _ => "1", Description = "Зерно: то же зерно — та же школа до байта; без параметра 1." };
        var regulation = new Option<string>("--regulation")
        {
            HelpName = "ИМЯ",
            DefaultValueFactory = _ => DemoSchool.Lenskaya,
            Description = $"Регламент, нарушения которого заложены; без параметра {DemoSchool.Lenskaya}.",
        };
        var command = new Command("demo", "Создать демонстрационную школу: выдуманный учебный год 2023/24 с заложенными нарушениями. Какие нарушения должна найти проверка, записано в expected.json.")
        {
            output,
            pupils,
            seed,
            regulation,
        };
        command.SetAction(parse => Run(parse.GetRequiredValue(output), parse.GetRequiredValue(pupils), parse.GetRequiredValue(seed), parse.GetRequiredValue(regulation), console));
        return command;
    }

    private static int Run(string output, string pupils, string seed, string regulation, HostConsole console)
    {
        var bag = new DefectBag();
        bag.Add(OutputFolder.Check(output));
        var size = (int)bag.Take("--pupils", pupils, DemoOptions.MinPupils, DemoOptions.MaxPupils);
        var dice = bag.Take("--seed", seed, 0, ulong.MaxValue);
        bag.Take(PackLibrary.Standard.Get(regulation));
        if (PackLibrary.Standard.Find(regulation) is not null && !DemoSchool.Regulations.Contains(regulation))
        {
            bag.Add(new Defect(HostDefects.NoDemo, default, regulation, string.Join(", ", DemoSchool.Regulations)));
        }

        return bag.IsEmpty ? Write(output, new DemoOptions { Pupils = size, Seed = dice, Regulation = regulation }, console) : console.Refuse(bag.Defects);
    }

    private static int Write(string output, DemoOptions options, HostConsole console)
    {
        var year = DemoSchool.Make(options);
        var written = console.Track("Запись школы", told => InterchangeFolder.Write(output, target =>
        {
            InterchangeWriter.Write(new TrackedSource(year, told, console.Cancellation), target);
            using var expected = target.Create(ExpectedFile);
            year.Expected.WriteJson(expected);
        }));
        if (!written.IsGood)
        {
            return console.Refuse(written.Defects);
        }

        console.Error.WriteLine($"Создано: {CountText.Of(year.Register)}.");
        console.Error.WriteLine($"Заложено: {RussianText.Count(year.Expected.Violations.Length, "нарушение", "нарушения", "нарушений")}, столько же похожих законных случаев; список — в {ExpectedFile}.");
        console.Error.WriteLine($"Дальше: {HelpText.Program} audit {output} --regulation {options.Regulation}");
        return ExitCodes.Done;
    }
}
