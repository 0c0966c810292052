using System.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>check</c>: validates a pack and runs its examples.</summary>
internal static class CheckCommand
{
    internal static Command Make(HostConsole console)
    {
        var pack = new Argument<string>("РЕГЛАМЕНТ") { Description = "Имя регламента или файл пакета. Примеры своего пакета — файлы *.md в папке examples рядом с ним." };
        var command = new Command("check", "Проверить пакет регламента и прогнать его примеры. Код завершения 1, если у пакета есть дефекты или пример не сходится.") { pack };
        command.SetAction(parse => Run(parse.GetRequiredValue(pack), console));
        return command;
    }

    private static int Run(string name, HostConsole console)
    {
        var read = Regulations.ReadPack(name);
        if (!read.TryGet(out var pack))
        {
            console.Refuse(read.Defects);

            // A pack that was read and found wanting is an answer; one that could not be read is none.
            return File.Exists(name) && read.Defects.All(d => d.Code.Id.StartsWith("ELJ-D4", StringComparison.Ordinal)) ? ExitCodes.Wanting : ExitCodes.Refused;
        }

        var examples = PackExamples.Read(pack, name);
        if (!examples.TryGet(out var tables))
        {
            console.Refuse(examples.Defects);
            return ExitCodes.Wanting;
        }

        PackText.Write(console.Out, pack);
        return Try(pack, tables, console) ? ExitCodes.Done : ExitCodes.Wanting;
    }

    /// <summary>Runs the examples and tells what does not hold.</summary>
    private static bool Try(RegulationPack pack, PackExamples examples, HostConsole console)
    {
        if (!examples.HasPlace)
        {
            console.Out.WriteLine("Примеров рядом с пакетом нет: папки examples не нашлось, ничего не опробовано.");
            return true;
        }

        var results = ExampleRunner.Run(pack, examples.Tables);
        foreach (var result in results.Where(r => !r.IsMet))
        {
            console.Error.WriteLine(result.Describe());
            foreach (var reason in result.Reasons)
            {
                console.Error.WriteLine($"  {reason}");
            }
        }

        var missing = ExampleCompleteness.Find(pack, results);
        console.Refuse(missing);
        console.Out.WriteLine($"Примеров {RussianText.Number(results.Length)}, не сходится {RussianText.Number(results.Count(r => !r.IsMet))}, не хватает {RussianText.Number(missing.Length)}.");
        return missing.IsEmpty && results.All(r => r.IsMet);
    }
}
