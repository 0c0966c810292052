using System.CommandLine;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting.Mutations;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Mutations;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>mutate</c>: changes a pack in every documented way and tells which changes no example notices.</summary>
internal static class MutateCommand
{
    internal static Command Make(HostConsole console)
    {
        var pack = new Argument<string>("РЕГЛАМЕНТ") { Description = "Имя регламента или файл пакета; его примеры и список равносильных изменений (equivalents.md) лежат рядом с ним." };
        var command = new Command("mutate", "Проверить примеры акта: изменить его всеми известными способами и показать, каких изменений они не замечают. Код завершения 1, если такие есть.") { pack };
        command.SetAction(parse => Run(parse.GetRequiredValue(pack), console));
        return command;
    }

    private static int Run(string name, HostConsole console)
    {
        var bag = new DefectBag();
        var pack = bag.Take(Regulations.ReadPack(name));
        var examples = pack is null ? null : bag.Take(PackExamples.Read(pack, name));
        var equivalents = pack is null ? null : bag.Take(PackEquivalents.Read(pack, name));
        if (pack is null || examples is null || equivalents is null)
        {
            return console.Refuse(bag.Defects);
        }

        var wrong = ExampleRunner.Run(pack, examples.Tables).Where(r => !r.IsMet).ToList();
        if (wrong.Count > 0)
        {
            wrong.ForEach(r => console.Error.WriteLine(r.Describe()));
            console.Error.WriteLine("Сначала примеры должны сойтись с самим пакетом: команда check.");
            return ExitCodes.Wanting;
        }

        var report = console.Track(
            "Изменения",
            told => MutationRun.Run(pack, examples.Tables, equivalents, new MutationOptions { Progress = told, Cancellation = console.Cancellation }));
        console.Out.Write(MutationText.Write(pack, report));
        var defects = DefectsOf(report).ToList();
        console.Refuse(defects);
        return defects.Count == 0 && !report.Live.Any() ? ExitCodes.Done : ExitCodes.Wanting;
    }

    private static IEnumerable<Defect> DefectsOf(MutationReport report)
    {
        foreach (var equivalent in report.WrongEquivalents)
        {
            yield return new Defect(MutationDefects.NotEquivalent, default, equivalent.Mutant);
        }

        if (report.Excused * 100 > report.Results.Length * MutationReport.MaxEquivalentPercent)
        {
            yield return new Defect(
                MutationDefects.TooManyEquivalents,
                default,
                Number(report.Excused),
                Number(report.Results.Length),
                Number(MutationReport.MaxEquivalentPercent));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
