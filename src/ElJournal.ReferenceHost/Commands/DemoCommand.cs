using System.CommandLine;
using ElJournal.Domain.Interchange;
using ElJournal.Import;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>demo</c>: writes an invented school year and what an audit of it must find.</summary>
internal static class DemoCommand
{
    private const string ExpectedFile = "expected.json";
    private const string PackFile = "school-pack.json";
    private const string ExpectedOfSchoolFile = "expected-school.json";

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
        var command = new Command("demo", "Создать демонстрационную школу: выдуманный учебный год 2023/24 с заложенными нарушениями. Какие нарушения должна найти проверка, записано в expected.json. Если регламент называет не все сроки, рядом лежат school-pack.json, пакет школы, где они названы, и expected-school.json для него.")
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
        return bag.IsEmpty ? Write(output, new DemoOptions { Pupils = size, Seed = dice, Regulation = regulation }, console) : console.Refuse(bag.Defects);
    }

    private static int Write(string output, DemoOptions options, HostConsole console)
    {
        var year = DemoSchool.Make(options);
        var written = console.Track("Запись школы", told => InterchangeFolder.Write(output, target =>
        {
            InterchangeWriter.Write(new TrackedSource(year, told, console.Cancellation), target);
            WriteFile(target, ExpectedFile, year.Expected.WriteJson);
            if (year is { SchoolPack: { } pack, ExpectedOfSchool: { } expected })
            {
                WriteFile(target, PackFile, pack.WriteJson);
                WriteFile(target, ExpectedOfSchoolFile, expected.WriteJson);
            }
        }));
        if (!written.IsGood)
        {
            return console.Refuse(written.Defects);
        }

        console.Error.WriteLine($"Создано: {CountText.Of(year.Register)}.");
        Tell(output, year, console);
        return ExitCodes.Done;
    }

    private static void WriteFile(IInterchangeTarget target, string name, Action<Stream> write)
    {
        using var stream = target.Create(name);
        write(stream);
    }

    private static void Tell(string output, DemoYear year, HostConsole console)
    {
        var regulation = year.Options.Regulation;
        console.Error.WriteLine($"Заложено по {regulation}: {Seeded(year.Expected)}; список — в {ExpectedFile}.");
        console.Error.WriteLine($"  {HelpText.Program} audit {output} --regulation {regulation}");
        if (year.ExpectedOfSchool is { } expected)
        {
            console.Error.WriteLine($"С пакетом школы, где названы сроки, которых {regulation} не называет: {Seeded(expected)}; пакет — {PackFile}, список — в {ExpectedOfSchoolFile}.");
            console.Error.WriteLine($"  {HelpText.Program} audit {output} --regulation {Path.Combine(output, PackFile)}");
        }
    }

    private static string Seeded(ExpectedOutcome expected) =>
        $"{RussianText.Count(expected.Violations.Length, "нарушение", "нарушения", "нарушений")}, столько же похожих законных случаев";
}
