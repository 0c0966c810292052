using System.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>check</c>: validates a pack.</summary>
internal static class CheckCommand
{
    internal static Command Make(HostConsole console)
    {
        var pack = new Argument<string>("РЕГЛАМЕНТ") { Description = "Имя регламента или файл пакета." };
        var command = new Command("check", "Проверить пакет регламента. Код завершения 1, если у него есть дефекты.") { pack };
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

        Describe(pack, console);
        return ExitCodes.Done;
    }

    private static void Describe(RegulationPack pack, HostConsole console)
    {
        console.Out.WriteLine($"Пакет {pack.Id}: «{pack.Title}», {pack.Source}.");
        console.Out.WriteLine(
            $"Пунктов: {RussianText.Number(pack.Clauses.Length)}; из них исполняются нормами {RussianText.Number(pack.Bindings.Where(b => b.Act == pack.Id).DistinctBy(b => b.Clause.Id).Count())}, "
            + $"ждут своей очереди {RussianText.Number(pack.Clauses.Count(c => c.Planned is not null))}.");
        console.Out.WriteLine($"Норм в действии: {RussianText.Number(pack.Bindings.Length)}{(pack.BasedOn is { } below ? $", вместе с основой {below.Id}" : "")}.");
        console.Out.WriteLine($"Отпечаток: {pack.Digest}.");
        console.Out.WriteLine("Дефектов нет.");
    }
}
