using System.CommandLine;
using ElJournal.ReferenceHost.Archives;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>proof create</c>: takes out of an archive the proof of one mark.</summary>
internal static class ProofCreateCommand
{
    internal static Command Make(HostConsole console)
    {
        var archive = new Argument<string>("АРХИВ") { Description = "Файл архива." };
        var pupil = new Option<string>("--pupil") { HelpName = "ОБУЧАЮЩИЙСЯ", Required = true, Description = "Чья отметка." };
        var assessment = new Option<string?>("--assessment") { HelpName = "РАБОТА", Description = "За какую работу; вместо неё — журнал и период итоговой отметки." };
        var journal = new Option<string?>("--journal") { HelpName = "ЖУРНАЛ", Description = "В каком журнале итоговая отметка." };
        var period = new Option<string?>("--period") { HelpName = "ПЕРИОД", Description = "За какой период итоговая отметка." };
        var output = new Option<string>("--out") { HelpName = "ФАЙЛ", Required = true, Description = "Куда записать доказательство (.json)." };
        var command = new Command("create", "Взять из архива доказательство одной отметки одного обучающегося. О других обучающихся в нём ничего нет.") { archive, pupil, assessment, journal, period, output };
        command.SetAction(parse => ProofMaking.Run(
            new ProofRequest(parse.GetRequiredValue(archive), parse.GetRequiredValue(pupil), parse.GetValue(assessment), parse.GetValue(journal), parse.GetValue(period), parse.GetRequiredValue(output)), console));
        return command;
    }
}
